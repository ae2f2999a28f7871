package learning.piggyback.web.question.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.web.InvalidInput;
import learning.piggyback.web.InvalidInputResponse.Fault;
import learning.piggyback.web.Limits;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object of our own format: what is not as it should be is a 422. */
final class StrictFields {

  private final Map<String, @Nullable Object> values;
  private final List<String> path;

  private StrictFields(Map<String, @Nullable Object> values, List<String> path) {
    this.values = values;
    this.path = path;
  }

  static StrictFields of(Map<String, @Nullable Object> root) {
    return new StrictFields(root, List.of("body"));
  }

  boolean has(String name) {
    return values.get(name) != null;
  }

  String text(String name) {
    return text(values.get(name), name);
  }

  /** Empty when it is missing. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object each : list(name, Limits.ACCEPTED_ANSWERS)) {
      texts.add(text(each, name));
    }
    return texts;
  }

  private String text(@Nullable Object value, String name) {
    if (value instanceof String text) {
      if (text.length() > Limits.TEXT) {
        throw wrong(
            name, "String should have at most %d characters".formatted(Limits.TEXT), "too_long");
      }
      return text.strip();
    }
    throw missingOr(name, "Input should be a valid string", "string_type");
  }

  double number(String name) {
    if (values.get(name) instanceof Number number) {
      return number.doubleValue();
    }
    throw missingOr(name, "Input should be a valid number", "number_type");
  }

  /** From 0 to the last second that a video can have. */
  int integer(String name) {
    double number = number(name);
    if (number != Math.rint(number) || number < 0 || number > Segment.LATEST) {
      throw wrong(name, "Input should be a valid integer", "int_type");
    }
    return (int) number;
  }

  /** Empty when it is missing. */
  Optional<StrictFields> object(String name) {
    return has(name) ? Optional.of(object(values.get(name), at(name))) : Optional.empty();
  }

  List<StrictFields> objects(String name) {
    if (!has(name)) {
      throw new InvalidInput(List.of(new Fault(at(name), "Field required", "missing")));
    }
    List<StrictFields> objects = new ArrayList<>();
    for (Object each : list(name, Integer.MAX_VALUE)) {
      List<String> place = new ArrayList<>(at(name));
      place.add(String.valueOf(objects.size()));
      objects.add(object(each, place));
    }
    return objects;
  }

  private List<?> list(String name, int most) {
    return switch (values.get(name)) {
      case null -> List.of();
      case List<?> list when list.size() <= most -> list;
      case List<?> _ ->
          throw wrong(name, "List should have at most %d items".formatted(most), "too_long");
      default -> throw wrong(name, "Input should be a valid list", "list_type");
    };
  }

  private static StrictFields object(@Nullable Object value, List<String> place) {
    if (value instanceof Map<?, ?>) {
      return new StrictFields(Fields.keyed(value), place);
    }
    throw new InvalidInput(
        List.of(new Fault(place, "Input should be a valid dictionary", "dict_type")));
  }

  private InvalidInput missingOr(String name, String message, String type) {
    return has(name)
        ? wrong(name, message, type)
        : new InvalidInput(List.of(new Fault(at(name), "Field required", "missing")));
  }

  InvalidInput wrong(String name, String message, String type) {
    return new InvalidInput(List.of(new Fault(at(name), message, type)));
  }

  private List<String> at(String name) {
    List<String> place = new ArrayList<>(path);
    place.add(name);
    return place;
  }
}
