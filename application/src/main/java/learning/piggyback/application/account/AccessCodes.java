package learning.piggyback.application.account;

import java.util.Optional;
import java.util.random.RandomGenerator;
import learning.piggyback.application.account.Credentials.StoredCode;
import learning.piggyback.application.audit.AuditedTransactions;
import learning.piggyback.domain.account.AccessCode;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.audit.AuditAction;

/** The codes by which experts and parents log in: made, chosen, replaced, shown to their owner. */
public final class AccessCodes {

  /** A code and whether a person chose it. */
  public record Shown(String code, boolean chosen) {}

  /** What {@link Credentials#putCode} says of a code that another account has. */
  public static final String TAKEN = "code_taken";

  private final Credentials credentials;
  private final PasswordHasher hasher;
  private final CodeVault vault;
  private final AuditedTransactions transactions;
  private final RandomGenerator random;

  public AccessCodes(
      Credentials credentials,
      PasswordHasher hasher,
      CodeVault vault,
      AuditedTransactions transactions,
      RandomGenerator random) {
    this.credentials = credentials;
    this.hasher = hasher;
    this.vault = vault;
    this.transactions = transactions;
    this.random = random;
  }

  /** Gives the owner a new code, which replaces the old one at once, and answers it, grouped. */
  public String make(Actor actor, Caller owner) {
    Prepared prepared = prepare();
    give(actor, owner, prepared.stored(), AuditAction.CODE_MADE);
    return prepared.code().grouped();
  }

  /** Gives the owner the code of their choice. {@code CONFLICT code_taken} when it is taken. */
  public void choose(Actor actor, Caller owner, String text) {
    give(actor, owner, stored(AccessCode.chosen(text), true), AuditAction.CODE_CHOSEN);
  }

  /** The owner's code; empty when there is none. */
  public Optional<Shown> show(Caller owner) {
    return credentials
        .codeOf(owner)
        .map(code -> new Shown(vault.open(code.sealed()).grouped(), code.chosen()));
  }

  /** A code that nobody has yet; hashing it is slow, so this is done before a transaction. */
  Prepared prepare() {
    AccessCode code = AccessCode.random(random);
    while (credentials.findCode(vault.index(code)).isPresent()) {
      code = AccessCode.random(random);
    }
    return new Prepared(code, stored(code, false));
  }

  /** Gives a new account its first code, within the transaction that makes the account. */
  void give(Caller owner, Prepared prepared) {
    credentials.putCode(owner, prepared.stored());
  }

  private void give(Actor actor, Caller owner, StoredCode code, AuditAction action) {
    transactions.inTransaction(
        actor,
        notes -> {
          credentials.putCode(owner, code);
          notes.note(action, owner.key());
          return code;
        });
  }

  private StoredCode stored(AccessCode code, boolean chosen) {
    return new StoredCode(vault.index(code), hasher.hash(code.value()), vault.seal(code), chosen);
  }

  record Prepared(AccessCode code, StoredCode stored) {}
}
