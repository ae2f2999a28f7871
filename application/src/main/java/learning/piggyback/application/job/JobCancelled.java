package learning.piggyback.application.job;

/** Unwinds a job that was asked to stop. */
public final class JobCancelled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public JobCancelled() {
    super("cancelled", null, false, false);
  }
}
