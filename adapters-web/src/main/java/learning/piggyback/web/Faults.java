package learning.piggyback.web;

import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.web.InvalidInputResponse.Fault;
import org.jspecify.annotations.Nullable;

/** Reads what the framework says of bad input into the contract's list. */
final class Faults {

  /** Nobody reads more, and a large input can have a hundred thousand. */
  private static final int MOST = 50;

  private Faults() {}

  static List<Fault> of(ConstraintViolationException broken) {
    return broken.getConstraintViolations().stream().limit(MOST).map(Faults::of).toList();
  }

  private static Fault of(ConstraintViolation<?> violation) {
    List<String> loc = new ArrayList<>();
    for (Path.Node node : violation.getPropertyPath()) {
      String name = node.getName();
      if (name != null) {
        loc.add(snakeCase(name));
      }
      if (node.getIndex() != null) {
        loc.add(String.valueOf(node.getIndex()));
      }
    }
    if (!loc.isEmpty()) {
      loc.removeFirst(); // the method
    }
    boolean missing =
        violation.getConstraintDescriptor() != null
            && violation.getConstraintDescriptor().getAnnotation() instanceof NotNull;
    return missing
        ? new Fault(loc, "Field required", "missing")
        : new Fault(loc, violation.getMessage(), "value_error");
  }

  static Fault missing(Argument<?> argument) {
    return new Fault(
        List.of(placeOf(argument), snakeCase(argument.getName())), "Field required", "missing");
  }

  static Fault wrongType(Throwable thrown, Argument<?> argument) {
    List<String> loc = new ArrayList<>();
    loc.add(placeOf(argument));
    Optional<SerdeException> serde = causeOf(thrown, SerdeException.class);
    if (serde.isEmpty()) {
      loc.add(snakeCase(argument.getName()));
      return new Fault(loc, "Not a valid " + argument.getType().getSimpleName(), "type_error");
    }
    for (ReferencePath step : serde.get().getPath().reversed()) {
      switch (step) {
        case PropertyReferencePath property -> loc.add(snakeCase(property.property().getName()));
        case CollectionItemReferencePath item -> loc.add(String.valueOf(item.index()));
        default -> {}
      }
    }
    return new Fault(loc, messageOf(serde.get()), "type_error");
  }

  /** Our own words where StrictScalars refused; the library's name classes and offsets. */
  private static String messageOf(SerdeException refused) {
    return causeOf(refused, SerdeException.class)
        .map(Throwable::getMessage)
        .filter(message -> message.startsWith(StrictScalars.SHOULD_BE))
        .orElse("The value is of the wrong type");
  }

  /** The first of the type among the throwable and its causes. */
  static <T extends Throwable> Optional<T> causeOf(@Nullable Throwable thrown, Class<T> type) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return Optional.of(type.cast(t));
      }
    }
    return Optional.empty();
  }

  private static String placeOf(Argument<?> argument) {
    if (argument.getAnnotationMetadata().hasAnnotation(Body.class)) {
      return "body";
    }
    return argument.getAnnotationMetadata().hasAnnotation(PathVariable.class) ? "path" : "query";
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
  }
}
