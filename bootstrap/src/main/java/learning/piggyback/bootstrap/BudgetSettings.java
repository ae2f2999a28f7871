package learning.piggyback.bootstrap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What calling providers may cost; {@link Settings} is where they belong. */
record BudgetSettings(Map<String, String> properties, List<String> problems) {

  private static final String COUNT = "[0-9]{1,15}";
  private static final String MONEY = "[0-9]{1,9}([.][0-9]{1,6})?";

  static BudgetSettings of(UnaryOperator<String> given) {
    Map<String, String> properties = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (String kind : List.of("calls", "tokens", "money")) {
      for (String span : List.of("run", "day")) {
        String name = kind + "-per-" + span;
        String variable = "PIGGYBACK_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
        String value = given.apply(variable);
        if (value.isEmpty()) {
          continue;
        }
        if (value.matches(kind.equals("money") ? MONEY : COUNT)) {
          properties.put("piggyback.budget." + name, value);
        } else {
          problems.add(
              "%s is \"%s\", but must be an amount such as 500, or 0 for any amount."
                  .formatted(variable, value));
        }
      }
    }
    return new BudgetSettings(properties, problems);
  }
}
