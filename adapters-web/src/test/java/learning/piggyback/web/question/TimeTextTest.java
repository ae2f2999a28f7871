package learning.piggyback.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {

  @ParameterizedTest
  @CsvSource({
    "1:30, 90",
    "1:00:00, 3600",
    "2:30:15, 9015",
    "45, 45",
    "45.7, 45",
    "bad, 0",
    "'', 0",
    "' 7 ', 7",
    "5:6:7:8, 5",
    "99999999999:00, 2147483647",
    "NaN, 0"
  })
  void momentsShouldBeReadAsTheContractDoes(String text, int seconds) {
    assertThat(TimeText.seconds(text)).isEqualTo(seconds);
  }
}
