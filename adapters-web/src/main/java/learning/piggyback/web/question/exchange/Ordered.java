package learning.piggyback.web.question.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Maps that keep the order in which they were written down. */
final class Ordered {

  private Ordered() {}

  /**
   * @param namesAndValues in turn; an empty optional and its name are left out
   */
  static Map<String, Object> of(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = unwrapped(namesAndValues[i + 1]);
      if (value != null) {
        map.put(namesAndValues[i].toString(), value);
      }
    }
    return map;
  }

  private static @Nullable Object unwrapped(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.orElse(null);
      case OptionalInt optional -> optional.isPresent() ? optional.getAsInt() : null;
      default -> value;
    };
  }
}
