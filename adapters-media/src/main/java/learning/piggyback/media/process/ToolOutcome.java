package learning.piggyback.media.process;

/** How a tool's run ended. */
public sealed interface ToolOutcome {

  /**
   * It ended by itself.
   *
   * @param errors the last lines of its standard error
   */
  record Finished(int exitCode, String errors) implements ToolOutcome {
    public boolean succeeded() {
      return exitCode == 0;
    }

    /** Whether a signal ended it: by convention, the exit code is 128 and the signal's number. */
    public boolean crashed() {
      return exitCode > 128;
    }
  }

  /** It was ended because it took too long. */
  record TimedOut(String errors) implements ToolOutcome {}

  /** There is no such program. */
  record Missing() implements ToolOutcome {}
}
