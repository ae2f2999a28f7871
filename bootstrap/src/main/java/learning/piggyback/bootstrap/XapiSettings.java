package learning.piggyback.bootstrap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The settings of a store of learning records; {@link Settings} is where they belong. */
record XapiSettings(Map<String, Object> properties, List<String> problems, List<String> notices) {

  private static final String PREFIX = "PIGGYBACK_XAPI_";

  static XapiSettings of(UnaryOperator<String> given) {
    XapiSettings settings =
        new XapiSettings(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    for (String name : List.of("URL", "USER", "PASSWORD", "TOKEN", "HOME", "RESPONSES")) {
      String value = given.apply(PREFIX + name);
      if (!value.isEmpty()) {
        settings.take(name, value, given.apply(PREFIX + "URL").isEmpty());
      }
    }
    if (settings.has("url")) {
      settings.checkTogether();
    }
    return settings;
  }

  private boolean has(String name) {
    return properties.containsKey("piggyback.xapi." + name);
  }

  /** What is a password is not repeated. */
  private void take(String name, String value, boolean withoutUrl) {
    String wrong =
        switch (name) {
          case "URL", "HOME" ->
              ProviderSettings.isWebAddress(value)
                  ? ""
                  : "must be an address such as https://lrs.example.org/xapi";
          case "RESPONSES" ->
              value.toLowerCase(Locale.ROOT).matches("true|false") ? "" : "must be true or false";
          case "TOKEN" -> value.matches("[!-~]+") ? "" : "holds characters that no token has";
          default -> "";
        };
    if (!wrong.isEmpty()) {
      problems.add("%s%s %s.".formatted(PREFIX, name, wrong));
    } else if (withoutUrl) {
      notices.add("%s%s does nothing without %sURL.".formatted(PREFIX, name, PREFIX));
    }
    properties.put("piggyback.xapi." + name.toLowerCase(Locale.ROOT), value);
  }

  private void checkTogether() {
    if (has("token") && (has("user") || has("password"))) {
      problems.add("PIGGYBACK_XAPI_TOKEN is instead of a user and a password, not beside them.");
    }
    if (has("user") != has("password")) {
      problems.add("PIGGYBACK_XAPI_USER and PIGGYBACK_XAPI_PASSWORD belong together.");
    }
    if (!has("home")) {
      notices.add(
          "PIGGYBACK_XAPI_HOME is not set: statements call this server https://piggyback.invalid."
              + " Give its address before there are statements of several servers in one store.");
    }
  }
}
