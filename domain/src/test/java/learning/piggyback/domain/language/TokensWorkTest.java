package learning.piggyback.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts how often letters are looked at, which no noise of the machine changes. */
final class TokensWorkTest {

  private static final int MOST_LOOKS_AT_A_LETTER = 60;

  private static final class CountedText implements CharSequence {

    private final String text;
    private long looks;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        "1,",
        "1,234",
        "1/",
        "12/34",
        "1.",
        "a'",
        "aaaaaaaaa!",
        "don't ",
        "(a+)+$",
        "\u732B",
        "\uD83D\uDC37",
        "\u0301",
        "\u0000\u0007",
        "\u200B"
      })
  void workShouldGrowWithTheLengthOnly(String bomb) {
    for (int length : new int[] {2_000, 20_000}) {
      CountedText text = new CountedText(bomb.repeat(length / bomb.length()));
      new TokenReader(text).read();
      assertThat(text.looks).isLessThanOrEqualTo((long) MOST_LOOKS_AT_A_LETTER * text.length());
    }
  }
}
