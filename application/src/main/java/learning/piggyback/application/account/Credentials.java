package learning.piggyback.application.account;

import java.util.Optional;
import learning.piggyback.domain.account.Caller;

/**
 * What accounts prove themselves with. An owner has at most one password and one access code; the
 * owner of a family's code is the {@link Caller.Parent}.
 */
public interface Credentials {

  /**
   * An access code at rest.
   *
   * @param index keyed hash for look-up, equal for equal codes
   * @param hash slow hash for verification
   * @param sealed encrypted, so that the owner can be shown it
   * @param chosen whether a person chose it
   */
  record StoredCode(String index, String hash, String sealed, boolean chosen) {}

  /** An access code and whose it is. */
  record OwnedCode(Caller owner, StoredCode code) {}

  Optional<String> passwordHash(Caller owner);

  /** Sets or replaces the owner's password. */
  void putPassword(Caller owner, String hash);

  Optional<OwnedCode> findCode(String index);

  Optional<StoredCode> codeOf(Caller owner);

  /** Sets or replaces the owner's code. {@code CONFLICT code_taken} when another owner has it. */
  void putCode(Caller owner, StoredCode code);

  void deleteAllOf(Caller owner);
}
