package learning.piggyback.domain;

/** What sort of refusal a {@link DomainProblem} is; the web adapter gives each its status. */
public enum ProblemKind {
  INVALID,
  NOT_LOGGED_IN,
  FORBIDDEN,
  NOT_FOUND,
  CONFLICT,
  TOO_LARGE,
  TOO_MANY,
  UNAVAILABLE
}
