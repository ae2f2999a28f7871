package learning.piggyback.domain;

/** A request that cannot proceed, for a reason that its sender can understand. */
public final class DomainProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final ProblemKind kind;

  /**
   * @param code stable, snake_case, part of the wire contract
   * @param message one sentence for people, without data of third persons
   */
  public DomainProblem(ProblemKind kind, String code, String message) {
    super(message, null, false, false);
    this.kind = kind;
    this.code = code;
  }

  /** A value that breaks a rule of the domain. */
  public static DomainProblem invalid(String code, String message) {
    return new DomainProblem(ProblemKind.INVALID, code, message);
  }

  /** Something that does not exist, or that the caller may not know to exist. */
  public static DomainProblem notFound(String code, String message) {
    return new DomainProblem(ProblemKind.NOT_FOUND, code, message);
  }

  /** A write that started from a version that is no longer the newest, or a name that is taken. */
  public static DomainProblem conflict(String code, String message) {
    return new DomainProblem(ProblemKind.CONFLICT, code, message);
  }

  public String code() {
    return code;
  }

  public ProblemKind kind() {
    return kind;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
