package learning.piggyback.web.question.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object from elsewhere: what is missing or of another kind is empty. */
record Fields(Map<String, @Nullable Object> values) {

  static Fields of(@Nullable Object value) {
    return new Fields(keyed(value));
  }

  /** An empty map for what is no object. */
  static Map<String, @Nullable Object> keyed(@Nullable Object value) {
    Map<String, @Nullable Object> keyed = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> keyed.put(String.valueOf(key), each));
    }
    return keyed;
  }

  Fields object(String name) {
    return of(values.get(name));
  }

  List<?> list(String name) {
    return values.get(name) instanceof List<?> list ? list : List.of();
  }

  /** Empty when it is no text, or a blank one. */
  Optional<String> text(String name) {
    return values.get(name) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  OptionalDouble number(String name) {
    return values.get(name) instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  boolean isTrue(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }
}
