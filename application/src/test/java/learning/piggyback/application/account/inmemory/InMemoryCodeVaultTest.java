package learning.piggyback.application.account.inmemory;

import learning.piggyback.application.account.CodeVault;
import learning.piggyback.application.account.CodeVaultContract;

final class InMemoryCodeVaultTest implements CodeVaultContract {

  private final CodeVault vault = new InMemoryCodeVault();

  @Override
  public CodeVault testee() {
    return vault;
  }
}
