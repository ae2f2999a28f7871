package learning.piggyback.application.job;

/** Ends a job that cannot be done. */
public final class JobFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final boolean passing;

  /**
   * @param code stable, part of the wire contract
   * @param message one sentence for people
   * @param passing whether trying again a little later may help
   */
  public JobFailed(String code, String message, boolean passing) {
    super(message, null, false, false);
    this.code = code;
    this.passing = passing;
  }

  public String code() {
    return code;
  }

  public boolean passing() {
    return passing;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
