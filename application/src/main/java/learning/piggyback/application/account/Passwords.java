package learning.piggyback.application.account;

import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Password;

/** The passwords that accounts are given. */
public final class Passwords {

  private final Credentials credentials;
  private final PasswordHasher hasher;

  public Passwords(Credentials credentials, PasswordHasher hasher) {
    this.credentials = credentials;
    this.hasher = hasher;
  }

  /** Hashing is slow, so this is done before a transaction. */
  Prepared prepare(Password password) {
    return new Prepared(hasher.hash(password.value()));
  }

  /** Gives the owner the password, instead of the one it had. */
  void give(Caller owner, Prepared password) {
    credentials.putPassword(owner, password.hash());
  }

  record Prepared(String hash) {}
}
