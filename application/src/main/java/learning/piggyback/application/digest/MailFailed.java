package learning.piggyback.application.digest;

/** A mail was not sent, or nobody knows. */
public final class MailFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Whether it helps, and whether it is right, to try again. */
  public enum Kind {
    /** It was not taken, but may be later. */
    PASSING,
    /** It was refused for good. */
    FINAL,
    /** The connection broke when the server may have taken it already. */
    UNSURE
  }

  private final String code;
  private final Kind kind;

  /**
   * @param code stable, without anything personal
   */
  public MailFailed(Kind kind, String code) {
    super(code, null, false, false);
    this.kind = kind;
    this.code = code;
  }

  public String code() {
    return code;
  }

  public Kind kind() {
    return kind;
  }
}
