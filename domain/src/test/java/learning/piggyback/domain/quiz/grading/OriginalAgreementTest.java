package learning.piggyback.domain.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the grader against 1,500 measured answers of the original with its AI judge off. */
final class OriginalAgreementTest {

  private static final double REQUIRED = 0.98;
  private static final Pattern FIELD =
      Pattern.compile(
          "\"(question|expected|user|status)\": "
              + "(?:null|\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\")");

  record Row(String question, String expected, String user, String status) {

    boolean either(String pattern) {
      Pattern compiled = Pattern.compile(pattern);
      return compiled.matcher(expected).find() || compiled.matcher(user).find();
    }

    boolean mentions(String letters) {
      return Stream.of(question, expected, user).anyMatch(text -> text.contains(letters));
    }

    boolean agrees() {
      GradingQuestion asked = GradingQuestion.of(question, expected);
      return AnswerGrader.grade(asked, user).status().wire().equals(status);
    }

    Optional<CorrectedDefect> defect() {
      return Stream.of(CorrectedDefect.values()).filter(rule -> rule.explains(this)).findFirst();
    }
  }

  @Test
  void statusesShouldAgreeOutsideTheCorrectedDefects() throws IOException {
    List<Row> rows = rows();
    assertThat(rows).hasSize(1500);
    List<Row> unexplained = new ArrayList<>();
    Map<CorrectedDefect, Integer> explained = new EnumMap<>(CorrectedDefect.class);
    for (Row row : rows) {
      if (!row.agrees()) {
        row.defect()
            .ifPresentOrElse(
                rule -> explained.merge(rule, 1, Integer::sum), () -> unexplained.add(row));
      }
    }
    int corrected = explained.values().stream().mapToInt(Integer::intValue).sum();
    double agreement = 1 - (double) unexplained.size() / (rows.size() - corrected);
    assertThat(agreement)
        .as("explained %s, unexplained %s", explained, unexplained)
        .isGreaterThanOrEqualTo(REQUIRED);
    explained.forEach((rule, count) -> assertThat(count).as("%s", rule).isBetween(1, rule.bound()));
  }

  @Test
  void rowsThatNoCorrectedDefectTouchesShouldAgree() throws IOException {
    List<Row> untouched = rows().stream().filter(row -> row.defect().isEmpty()).toList();
    List<Row> differing = untouched.stream().filter(row -> !row.agrees()).toList();
    assertThat(untouched).hasSizeGreaterThan(450);
    assertThat(1 - (double) differing.size() / untouched.size())
        .as("%s", differing)
        .isGreaterThanOrEqualTo(REQUIRED);
  }

  private static List<Row> rows() throws IOException {
    try (InputStream in =
        OriginalAgreementTest.class.getResourceAsStream("check-answer-fixture.jsonl")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(OriginalAgreementTest::row).toList();
    }
  }

  /** The first of each name counts; the response repeats the texts. */
  private static Row row(String line) {
    Map<String, String> fields = new HashMap<>();
    Matcher matcher = FIELD.matcher(line);
    while (matcher.find()) {
      String value = matcher.group(2) == null ? "" : unescape(matcher.group(2));
      fields.putIfAbsent(matcher.group(1), value.toLowerCase(Locale.ROOT));
    }
    return new Row(
        fields.getOrDefault("question", ""),
        fields.getOrDefault("expected", ""),
        fields.getOrDefault("user", ""),
        fields.getOrDefault("status", ""));
  }

  private static String unescape(String json) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char unit = json.charAt(i);
      if (unit != '\\') {
        text.append(unit);
        continue;
      }
      char escape = json.charAt(++i);
      switch (escape) {
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case 'r' -> text.append('\r');
        case 'b' -> text.append('\b');
        case 'f' -> text.append('\f');
        case 'u' -> {
          text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> text.append(escape);
      }
    }
    return text.toString();
  }
}
