package learning.piggyback.domain.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import learning.piggyback.domain.DomainProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"a@example.org", "Ann.O'Neil+kids@mail.sub-1.example.org", "x@y.zz"})
  void addressShouldBeTakenAsItIs(String text) {
    assertThat(new MailAddress(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "@example.org",
        "a@example",
        "a@-example.org",
        "a..b@example.org",
        "a b@example.org",
        "a@example.org, b@example.org",
        "a@example.org\r\nBcc: b@example.org",
        "Ann <a@example.org>",
        "\"a\"@example.org",
        "ä@example.org",
        "a@[127.0.0.1]"
      })
  void whatIsNoAddressShouldBeRefused(String text) {
    assertThatThrownBy(() -> new MailAddress(text)).isInstanceOf(DomainProblem.class);
  }

  @Test
  void longTextShouldBeRefusedSoon() {
    for (String text :
        new String[] {
          "a".repeat(65) + "@x.org", "a@" + "b.".repeat(200_000), "a.".repeat(99_999)
        }) {
      assertThatThrownBy(() -> new MailAddress(text)).isInstanceOf(DomainProblem.class);
    }
  }
}
