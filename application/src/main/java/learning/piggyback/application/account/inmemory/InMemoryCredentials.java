package learning.piggyback.application.account.inmemory;

import java.util.Optional;
import learning.piggyback.application.account.Credentials;
import learning.piggyback.application.inmemory.InMemoryDatabase;
import learning.piggyback.application.inmemory.InMemoryTable;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;

/** Credentials in memory. */
public final class InMemoryCredentials implements Credentials {

  private final InMemoryDatabase database;
  private final InMemoryTable<Caller, String> passwords;
  private final InMemoryTable<Caller, OwnedCode> codes;

  public InMemoryCredentials(InMemoryDatabase database) {
    this.database = database;
    this.passwords = database.table("passwords");
    this.codes = database.table("access_codes");
  }

  @Override
  public Optional<String> passwordHash(Caller owner) {
    return passwords.find(owner);
  }

  @Override
  public void putPassword(Caller owner, String hash) {
    passwords.put(owner, hash);
  }

  @Override
  public Optional<OwnedCode> findCode(String index) {
    return codes.rows().filter(owned -> owned.code().index().equals(index)).findFirst();
  }

  @Override
  public Optional<StoredCode> codeOf(Caller owner) {
    return codes.find(owner).map(OwnedCode::code);
  }

  @Override
  public void putCode(Caller owner, StoredCode code) {
    database.atomically(() -> {
      if (findCode(code.index()).filter(owned -> !owned.owner().equals(owner)).isPresent()) {
        throw DomainProblem.conflict(
            "code_taken", "This code cannot be used. Please choose another one.");
      }
      codes.put(owner, new OwnedCode(owner, code));
    });
  }

  @Override
  public void deleteAllOf(Caller owner) {
    database.atomically(() -> {
      passwords.remove(owner);
      codes.remove(owner);
    });
  }
}
