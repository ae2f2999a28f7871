package learning.piggyback.application.video;

/** A transcriber does not answer, or not with a transcript. */
public final class TranscriptionFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message one sentence for the admin, without secrets
   */
  public TranscriptionFailed(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
