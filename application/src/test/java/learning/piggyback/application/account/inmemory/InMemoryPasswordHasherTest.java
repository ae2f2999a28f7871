package learning.piggyback.application.account.inmemory;

import learning.piggyback.application.account.PasswordHasher;
import learning.piggyback.application.account.PasswordHasherContract;

final class InMemoryPasswordHasherTest implements PasswordHasherContract {

  private final PasswordHasher hasher = new InMemoryPasswordHasher();

  @Override
  public PasswordHasher testee() {
    return hasher;
  }
}
