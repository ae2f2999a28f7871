package learning.piggyback.domain.account;

import learning.piggyback.domain.DomainProblem;

/** A password that somebody sets: 6 to 1,000 characters, each of which counts. */
public record Password(String value) {

  private static final int MIN_LENGTH = 6;
  private static final int MAX_LENGTH = 1_000;

  public Password {
    if (value.length() < MIN_LENGTH || value.length() > MAX_LENGTH) {
      throw DomainProblem.invalid("invalid_password", "A password has 6 to 1,000 characters.");
    }
  }

  /** Hides the password, so that it reaches no log by accident. */
  @Override
  public String toString() {
    return "Password[hidden]";
  }
}
