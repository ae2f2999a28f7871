package learning.piggyback.persistence.account.secret;

import static org.assertj.core.api.Assertions.assertThat;

import learning.piggyback.application.account.PasswordHasher;
import learning.piggyback.application.account.PasswordHasherContract;
import org.junit.jupiter.api.Test;

final class BcryptPasswordHasherTest implements PasswordHasherContract {

  @Override
  public PasswordHasher testee() {
    return new BcryptPasswordHasher(4);
  }

  @Test
  void hashShouldNameItsCost() {
    assertThat(new BcryptPasswordHasher(5).hash("secret")).startsWith("$2a$05$");
  }

  @Test
  void hashOfAnotherCostShouldStillMatch() {
    assertThat(testee().matches("secret", new BcryptPasswordHasher(5).hash("secret"))).isTrue();
  }
}
