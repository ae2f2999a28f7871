package learning.piggyback.application.video;

import learning.piggyback.application.job.JobFailed;

/** A media tool is missing or failed on its input, or the media store failed. */
public final class MediaFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final boolean passing;

  /**
   * @param code stable: {@code tool_missing}, {@code not_a_video}, {@code media_broken}, {@code
   *     timed_out}, {@code disk_full}, {@code storage_unavailable}, {@code storage_refused}
   * @param message one sentence for people, without paths
   * @param passing whether the same work may well succeed a little later
   */
  public MediaFailure(String code, String message, boolean passing) {
    super(message);
    this.code = code;
    this.passing = passing;
  }

  /** How a job ends with it. */
  public JobFailed asJobFailed() {
    return new JobFailed(code, getMessage(), passing);
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
