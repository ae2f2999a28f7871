package learning.piggyback.bootstrap;

import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.validation.ConstraintViolationException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Says in plain lines why the server did not start. */
final class StartFailure {

  private StartFailure() {}

  /** One line for each thing that is wrong. */
  static List<String> explain(Throwable failure) {
    return causes(failure)
        .map(StartFailure::known)
        .filter(l -> !l.isEmpty())
        .findFirst()
        .orElseGet(() -> List.of(firstLine(causes(failure).reduce((a, b) -> b).orElse(failure))));
  }

  private static List<String> known(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return switch (cause) {
      case ConstraintViolationException invalid ->
          invalid.getConstraintViolations().stream()
              .map(v ->
                  v.getPropertyPath() + " " + v.getMessage() + ", but is " + v.getInvalidValue())
              .sorted()
              .toList();
      case ConfigurationException wrong -> List.of(firstLine(wrong));
      case BindException taken ->
          List.of("The port is taken by another program. Choose another with PIGGYBACK_PORT.");
      case Throwable other when message.startsWith("Database may be already in use") ->
          List.of(
              "The data folder is in use by another server."
                  + " Stop that one, or choose another folder with PIGGYBACK_DATA.");
      case Throwable other when message.startsWith("Wrong user name or password") ->
          List.of("The database in the data folder was made with another user or password.");
      case SQLException database -> List.of("The database cannot be used: " + firstLine(database));
      default -> List.of();
    };
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(50);
  }

  private static String firstLine(Throwable failure) {
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getName()
        : message.lines().filter(line -> !line.isBlank()).findFirst().orElse(message);
  }
}
