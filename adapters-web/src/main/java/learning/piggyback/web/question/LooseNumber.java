package learning.piggyback.web.question;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import learning.piggyback.web.InvalidInput;
import learning.piggyback.web.InvalidInputResponse.Fault;
import org.jspecify.annotations.Nullable;

/** Numbers as pages have ever sent them: as such, as text, with decimals. */
public final class LooseNumber {

  private LooseNumber() {}

  /** Empty for null and blank text; what is no number is a 422 that names the place. */
  public static OptionalDouble of(@Nullable Object given, List<String> place) {
    if (given == null || (given instanceof String text && text.isBlank())) {
      return OptionalDouble.empty();
    }
    double number =
        switch (given) {
          case Number plain -> plain.doubleValue();
          case String text -> parsed(text);
          default -> Double.NaN;
        };
    if (!Double.isFinite(number)) {
      throw new InvalidInput(List.of(new Fault(place, "Input should be a number", "type_error")));
    }
    return OptionalDouble.of(number);
  }

  /** Its whole seconds; missing is a 422. */
  static int seconds(@Nullable Object given, List<String> place) {
    double number =
        of(given, place)
            .orElseThrow(
                () -> new InvalidInput(List.of(Fault.missing(place.toArray(String[]::new)))));
    return (int) Math.floor(number);
  }

  static List<String> place(List<String> parent, String... more) {
    List<String> place = new ArrayList<>(parent);
    place.addAll(List.of(more));
    return place;
  }

  private static double parsed(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException _) {
      return Double.NaN;
    }
  }
}
