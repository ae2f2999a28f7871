package learning.piggyback.application.account;

import learning.piggyback.domain.account.AccessCode;

/** Keyed protection of access codes; with another key, nothing that was stored can be read. */
public interface CodeVault {

  /** The same text for the same code, from which the code cannot be found without the key. */
  String index(AccessCode code);

  /** The code encrypted; two seals of one code differ. */
  String seal(AccessCode code);

  /** The code of a seal made by {@link #seal}; an {@code IllegalStateException} when forged. */
  AccessCode open(String sealed);
}
