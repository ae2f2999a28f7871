package learning.piggyback.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every {@link PasswordHasher}. */
public interface PasswordHasherContract {

  PasswordHasher testee();

  @ParameterizedTest
  @ValueSource(strings = {"", "secret", "sécret 🐷", "null\0byte"})
  default void matchesShouldKnowTheSecretAndNoOther(String secret) {
    String hash = testee().hash(secret);

    assertThat(hash).isNotEqualTo(secret);
    assertThat(testee().matches(secret, hash)).isTrue();
    assertThat(testee().matches(secret + "x", hash)).isFalse();
    assertThat(testee().matches("X" + secret, hash)).isFalse();
  }

  @Test
  default void everyCharacterOfALongSecretShouldCount() {
    String secret = "x".repeat(5_000);

    String hash = testee().hash(secret + "a");

    assertThat(testee().matches(secret + "a", hash)).isTrue();
    assertThat(testee().matches(secret + "b", hash)).isFalse();
  }

  @Test
  default void twoHashesOfOneSecretShouldDiffer() {
    assertThat(testee().hash("secret")).isNotEqualTo(testee().hash("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "$", "plain", "$2a$12$short", "$2a$99$abcdefghijklmnopqrstuv"})
  default void malformedHashShouldMatchNothing(String hash) {
    assertThat(testee().matches("secret", hash)).isFalse();
    assertThat(testee().matches("", hash)).isFalse();
  }
}
