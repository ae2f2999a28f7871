package learning.piggyback.web;

import org.jspecify.annotations.Nullable;

/**
 * A failure as it may be logged: where it happened and of which kind it is, and its message only
 * when our own code wrote it. What libraries say of a failure can hold what a person typed, such as
 * the row that a database refused.
 */
final class DiscreetTrace extends Exception {

  private static final long serialVersionUID = 1L;

  /** Causes can be causes of each other. */
  private static final int DEEPEST = 20;

  private static final String OURS = "learning.piggyback.";

  private DiscreetTrace(String message, @Nullable Throwable cause) {
    super(message, cause, false, true);
  }

  static Throwable of(Throwable failure) {
    return of(failure, 0);
  }

  private static DiscreetTrace of(Throwable failure, int depth) {
    Throwable cause = failure.getCause();
    DiscreetTrace trace =
        new DiscreetTrace(
            told(failure), cause == null || depth == DEEPEST ? null : of(cause, depth + 1));
    trace.setStackTrace(failure.getStackTrace());
    return trace;
  }

  private static String told(Throwable failure) {
    StackTraceElement[] frames = failure.getStackTrace();
    boolean ours = frames.length > 0 && frames[0].getClassName().startsWith(OURS);
    // A message that was made from the cause alone repeats the cause's words.
    boolean own = ours && failure.getCause() == null;
    return failure.getClass().getName() + (own ? ": " + failure.getMessage() : "");
  }
}
