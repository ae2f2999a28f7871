package learning.piggyback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTest {

  @Test
  void lineShouldBeOneRecordOfRfc4180() {
    assertThat(Csv.line(Arrays.asList("a", null, 1.5, true, "", "b c")))
        .isEqualTo("a,,1.5,true,,b c\r\n");
    assertThat(Csv.line(List.of("a,b", "say \"hi\"", "two\nlines", "two\r\nlines")))
        .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"two\r\nlines\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"})
  void textThatASpreadsheetTakesForAFormulaShouldBeText(String text) {
    assertThat(Csv.line(List.of(text))).matches("(?s)\"?'.*").contains(text);
  }

  @Test
  void negativeNumberShouldStayANumber() {
    assertThat(Csv.line(List.of(-1, -0.5))).isEqualTo("-1,-0.5\r\n");
  }
}
