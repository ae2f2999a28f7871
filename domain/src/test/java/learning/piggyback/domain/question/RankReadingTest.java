package learning.piggyback.domain.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankReadingTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "2.0, 2", "' 7 ', 7", "1e1, 10"})
  void wholeNumbersShouldBeRanks(String text, int rank) {
    assertThat(RankReading.of(text)).hasValue(rank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "1.5", "first", "null", "1e999999999", "NaN"})
  void anythingElseShouldBeNoRank(String text) {
    assertThat(RankReading.of(text)).isEmpty();
  }
}
