package learning.piggyback.application.account;

import java.util.Optional;
import java.util.random.RandomGenerator;
import learning.piggyback.application.account.Credentials.StoredCode;
import learning.piggyback.domain.account.AccessCode;
import learning.piggyback.domain.account.Caller;

/** The codes by which experts and parents log in: made, chosen, replaced, shown to their owner. */
public final class AccessCodes {

  /** A code and whether a person chose it. */
  public record Shown(String code, boolean chosen) {}

  private final Credentials credentials;
  private final PasswordHasher hasher;
  private final CodeVault vault;
  private final RandomGenerator random;

  public AccessCodes(
      Credentials credentials, PasswordHasher hasher, CodeVault vault, RandomGenerator random) {
    this.credentials = credentials;
    this.hasher = hasher;
    this.vault = vault;
    this.random = random;
  }

  /** Gives the owner a new code, which replaces the old one at once, and answers it, grouped. */
  public String make(Caller owner) {
    Prepared prepared = prepare();
    credentials.putCode(owner, prepared.stored());
    return prepared.code().grouped();
  }

  /** Gives the owner the code of their choice. {@code CONFLICT code_taken} when it is taken. */
  public void choose(Caller owner, String text) {
    credentials.putCode(owner, stored(AccessCode.chosen(text), true));
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

  private StoredCode stored(AccessCode code, boolean chosen) {
    return new StoredCode(vault.index(code), hasher.hash(code.value()), vault.seal(code), chosen);
  }

  record Prepared(AccessCode code, StoredCode stored) {}
}
