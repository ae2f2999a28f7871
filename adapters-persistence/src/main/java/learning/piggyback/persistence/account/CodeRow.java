package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.MappedEntity;
import learning.piggyback.application.account.Credentials.OwnedCode;
import learning.piggyback.application.account.Credentials.StoredCode;
import learning.piggyback.domain.account.Caller;

@MappedEntity("access_codes")
record CodeRow(
    String ownerRole,
    String ownerId,
    String codeIndex,
    String codeHash,
    String sealed,
    boolean chosen) {

  static CodeRow from(Caller owner, StoredCode code) {
    CallerKey key = CallerKey.of(owner);
    return new CodeRow(
        key.role(), key.id(), code.index(), code.hash(), code.sealed(), code.chosen());
  }

  OwnedCode toDomain() {
    return new OwnedCode(
        new CallerKey(ownerRole, ownerId).toDomain(),
        new StoredCode(codeIndex, codeHash, sealed, chosen));
  }
}
