package learning.piggyback.persistence.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import learning.piggyback.application.account.Credentials;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.persistence.JdbcTransactions;

@Singleton
final class JdbcCredentials implements Credentials {

  private final PasswordRows passwords;
  private final CodeRows codes;
  private final JdbcTransactions transactions;

  JdbcCredentials(PasswordRows passwords, CodeRows codes, JdbcTransactions transactions) {
    this.passwords = passwords;
    this.codes = codes;
    this.transactions = transactions;
  }

  @Override
  public Optional<String> passwordHash(Caller owner) {
    CallerKey key = CallerKey.of(owner);
    return passwords.find(key.role(), key.id()).map(PasswordRow::passwordHash);
  }

  @Override
  public void putPassword(Caller owner, String hash) {
    CallerKey key = CallerKey.of(owner);
    PasswordRow row = new PasswordRow(key.role(), key.id(), hash);
    if (passwords.find(key.role(), key.id()).isPresent()
        || !transactions.unlessDuplicate(() -> passwords.insert(row))) {
      passwords.update(row);
    }
  }

  @Override
  public Optional<OwnedCode> findCode(String index) {
    return codes.findByIndex(index).map(CodeRow::toDomain);
  }

  @Override
  public Optional<StoredCode> codeOf(Caller owner) {
    CallerKey key = CallerKey.of(owner);
    return codes.find(key.role(), key.id()).map(row -> row.toDomain().code());
  }

  @Override
  public void putCode(Caller owner, StoredCode code) {
    CodeRow row = CodeRow.from(owner, code);
    boolean put =
        transactions.unlessDuplicate(() -> {
          if (codeOf(owner).isPresent()) {
            codes.update(row);
          } else {
            codes.insert(row);
          }
        });
    if (!put) {
      throw DomainProblem.conflict(
          "code_taken", "This code cannot be used. Please choose another one.");
    }
  }

  @Override
  public void deleteAllOf(Caller owner) {
    CallerKey key = CallerKey.of(owner);
    transactions.join(() -> {
      passwords.delete(key.role(), key.id());
      codes.delete(key.role(), key.id());
    });
  }
}
