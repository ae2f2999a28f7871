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
          half | 0.5
          a half | 0.5
          one half | 0.5
          a quarter | 0.25
          three quarters | 0.75
          two and a half | 2.5
          two and a quarter | 2.25
          two and three quarters | 2.75
          twenty-one and a half miles | 21.5
          2 and a half | 2.5
          1/2 | 0.5
          2 1/2 | 2.5
          2½ | 2.5
          ¾ | 0.75
          1/3 | 0.333333
          3/0 | 0 3
          1/2/2024 | 1 2 2024
          2.5 | 2.5
          2.5 million | 2500000
          a couple of dogs | 2
          a dozen eggs | 12
          two dozen | 24
          half a dozen | 6
          half a million | 500000
          one million two hundred thousand | 1200000
          the twenty-third of may | 23
          two hundred and first | 201
          1\u00A0000\u00A0000 | 1000000
          1,000,000 | 1000000
          three and a dog | 3
          two and two | 2
          xiv | ''
          """)
  void numbersShouldBeReadFromDigitsAndWords(String text, String numbers) {
    String read =
        NumberWords.in(Tokens.of(text)).stream()
            .map(BigDecimal::toPlainString)
            .collect(Collectors.joining(" "));
    assertThat(read).isEqualTo(numbers);
  }
}
