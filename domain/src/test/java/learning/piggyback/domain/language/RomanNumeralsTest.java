package learning.piggyback.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RomanNumeralsTest {

  @ParameterizedTest
  @CsvSource({"xiv,14", "iii,3", "mcmxcix,1999", "xl,40", "i,1", "iiii,iiii", "vx,vx", "dog,dog"})
  void numeralsShouldBecomeDigitsWhereTheyAreWellFormed(String word, String digits) {
    assertThat(RomanNumerals.inDigits(List.of(word))).containsExactly(digits);
  }

  @Test
  void singleLetterAmongWordsShouldBeAWord() {
    assertThat(RomanNumerals.inDigits(List.of("i", "see", "xiv")))
        .containsExactly("i", "see", "14");
  }

  @ParameterizedTest
  @CsvSource({"XIV,true", "' IV ',true", "xiv,false", "I,false", "IIII,false", "MIX it,false"})
  void textShouldBeOneWhenItIsWrittenInCapitals(String text, boolean isOne) {
    assertThat(RomanNumerals.isOne(text)).isEqualTo(isOne);
  }
}
