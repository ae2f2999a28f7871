package learning.piggyback.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no numbers here | ''
          twenty one | 21
          twenty-one | 21
          forty two | 42
          thirty | 30
          ninety-nine | 99
          two hundred five | 205
          two hundred and five | 205
          a hundred and five | 105
          two thousand five | 2005
          two thousand five hundred and one | 2501
          one hundred thousand | 100000
          twenty-five thousand | 25000
          three million two hundred thousand and six | 3200006
          5 hundred | 500
          one two | 1 2
          one, two, three | 1 2 3
          twenty, one | 1 20
          nineteen ninety | 19 90
          two hundred dogs and five cats | 5 200
          three and four | 3 4
          first | 1
          the twenty first | 21
          3rd | 3
          hundredth | 100
          12,000 | 12000
          12.0 | 12
          3.5 | 3.5
          15. | 15
          r2d2 | 2
          ３ | 3
          ٣ | 3
          007 | 7
          zero | 0
          """)
  void numbersShouldBeReadFromDigitsAndWords(String text, String numbers) {
    String read =
        NumberWords.in(Tokens.of(text)).stream()
            .map(BigDecimal::toPlainString)
            .collect(Collectors.joining(" "));
    assertThat(read).isEqualTo(numbers);
  }
}
