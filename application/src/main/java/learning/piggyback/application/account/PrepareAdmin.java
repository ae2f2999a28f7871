package learning.piggyback.application.account;

import java.util.Optional;
import java.util.random.RandomGenerator;
import learning.piggyback.application.account.session.Sessions;
import learning.piggyback.application.audit.AuditedTransactions;
import learning.piggyback.domain.account.AccessCode;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.audit.AuditAction;

/** Sees to it, at each start, that there is an admin password and that it is the configured one. */
public final class PrepareAdmin {

  private static final Caller ADMIN = new Caller.Admin();

  private final Credentials credentials;
  private final Sessions sessions;
  private final PasswordHasher hasher;
  private final AuditedTransactions transactions;
  private final RandomGenerator random;

  public PrepareAdmin(
      Credentials credentials,
      Sessions sessions,
      PasswordHasher hasher,
      AuditedTransactions transactions,
      RandomGenerator random) {
    this.credentials = credentials;
    this.sessions = sessions;
    this.hasher = hasher;
    this.transactions = transactions;
    this.random = random;
  }

  /**
   * @param configured the operator's password; empty for none
   * @return a password that was made just now, to be told once; empty when there was one
   */
  public Optional<String> prepare(Optional<String> configured) {
    Optional<String> stored = credentials.passwordHash(ADMIN);
    if (configured.isPresent()) {
      if (stored.filter(hash -> hasher.matches(configured.get(), hash)).isEmpty()) {
        set(configured.get());
      }
      return Optional.empty();
    }
    if (stored.isPresent()) {
      return Optional.empty();
    }
    String made = AccessCode.random(random).grouped() + "-" + AccessCode.random(random).grouped();
    set(made);
    return Optional.of(made);
  }

  private void set(String password) {
    String hash = hasher.hash(password);
    transactions.inTransaction(
        Actor.SYSTEM,
        notes -> {
          credentials.putPassword(ADMIN, hash);
          sessions.endAllOf(ADMIN);
          notes.note(AuditAction.PASSWORD_SET, ADMIN.key());
          return hash;
        });
  }
}
