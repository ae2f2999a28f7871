package learning.piggyback.bootstrap;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A JSON object; its parts are reached by path, such as {@code "videos", 0, "id"}. */
record Json(Map<String, Object> fields) {

  private static final JsonMapper MAPPER = JsonMapper.createDefault();

  static Json read(String text) {
    try {
      return new Json(MAPPER.readValue(text, Argument.mapOf(String.class, Object.class)));
    } catch (IOException e) {
      throw new UncheckedIOException("not a JSON object: " + text, e);
    }
  }

  static String write(Object body) {
    try {
      return MAPPER.writeValueAsString(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Object at(Object... path) {
    Object node = fields;
    for (Object step : path) {
      Object child =
          step instanceof Integer index
              ? ((List<?>) node).get(index)
              : ((Map<?, ?>) node).get(step);
      if (child == null) {
        throw new AssertionError("nothing at " + List.of(path) + " in " + fields);
      }
      node = child;
    }
    return node;
  }

  String text(Object... path) {
    return String.valueOf(at(path));
  }

  int number(Object... path) {
    return ((Number) at(path)).intValue();
  }

  List<?> list(Object... path) {
    return (List<?>) at(path);
  }

  /** Whether this is a message of the type. */
  boolean is(String type) {
    return type.equals(fields.get("type"));
  }
}
