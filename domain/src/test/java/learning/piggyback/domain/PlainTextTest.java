package learning.piggyback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void nulShouldBecomeAReplacementSign() {
    assertThat(PlainText.of("a\0b")).isEqualTo("a\uFFFDb");
  }

  @Test
  void halfASurrogatePairShouldBecomeAReplacementSign() {
    assertThat(PlainText.of("a\uD83Eb\uDD8A")).isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void anythingElseShouldStay() {
    assertThat(PlainText.of("Лиса 狐 🦊\n\t")).isEqualTo("Лиса 狐 🦊\n\t");
  }
}
