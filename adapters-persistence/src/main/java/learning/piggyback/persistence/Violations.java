package learning.piggyback.persistence;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;

/** What it means when the database refuses a row. */
public final class Violations {

  private static final Pattern FOREIGN_KEY = Pattern.compile("_(expert|parent|child|video|job)_fk");
  private static final String UNIQUE = "23505";

  private Violations() {}

  /** Runs statements; a reference to what does not exist is {@code NOT_FOUND ..._not_found}. */
  public static <T> T translated(Supplier<T> statements) {
    try {
      return statements.get();
    } catch (DataAccessException e) {
      throw translated(e);
    }
  }

  /** As {@link #translated(Supplier)}, without a result. */
  public static void run(Runnable statements) {
    translated(() -> {
      statements.run();
      return true;
    });
  }

  static RuntimeException translated(DataAccessException failure) {
    return sqlFailure(failure).<RuntimeException>flatMap(Violations::missing).orElse(failure);
  }

  /** Whether the failure is that of a value which another row has already. */
  static boolean isDuplicate(DataAccessException failure) {
    return sqlFailure(failure).filter(sql -> UNIQUE.equals(sql.getSQLState())).isPresent();
  }

  private static Optional<RuntimeException> missing(SQLException failure) {
    Matcher matcher = FOREIGN_KEY.matcher(String.valueOf(failure.getMessage()));
    return matcher.find()
        ? Optional.of(
            DomainProblem.notFound(
                matcher.group(1) + "_not_found", "There is no such " + matcher.group(1) + "."))
        : Optional.empty();
  }

  private static Optional<SQLException> sqlFailure(DataAccessException failure) {
    Throwable cause = failure;
    while (cause != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    return Optional.ofNullable((SQLException) cause);
  }
}
