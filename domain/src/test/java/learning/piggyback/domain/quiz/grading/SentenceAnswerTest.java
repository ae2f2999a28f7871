package learning.piggyback.domain.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import learning.piggyback.domain.quiz.AnswerStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentenceAnswerTest {

  private static final String REFERENCE =
      "the seeds need water and warm sunlight before they grow into tall flowers";
  private static final String QUESTION = "what must happen before the flowers come";

  private static Optional<Grade> grade(String reference, String answer) {
    AnswerText asked = AnswerText.of(QUESTION);
    return SentenceAnswer.grade(GradingCase.of(asked, reference, AnswerText.of(answer), 1));
  }

  private static AnswerStatus status(String answer) {
    return grade(REFERENCE, answer).orElseThrow().status();
  }

  @ParameterizedTest
  @CsvSource({"the big dog", "'red, blue, green and yellow, and pink'", "fell off his bike"})
  void shortReferencesAndListsShouldBeLeftToTheOtherRules(String reference) {
    assertThat(grade(reference, "the dog was red")).isEmpty();
  }

  @Test
  void enoughOfTheExplanationShouldBeCorrectInOtherForms() {
    assertThat(status("seeds needed water and sunlight and then they are growing"))
        .isEqualTo(AnswerStatus.CORRECT);
  }

  @Test
  void fragmentShouldNotBeCorrectThoughItsWordsAreThere() {
    assertThat(status("flowers")).isNotEqualTo(AnswerStatus.CORRECT);
    assertThat(status("there was a cow in the barn")).isEqualTo(AnswerStatus.WRONG);
  }

  @Test
  void sameWordsWithANotShouldBeWrong() {
    Grade grade =
        grade(REFERENCE, "the seeds do not need water and warm sunlight to grow into flowers")
            .orElseThrow();
    assertThat(grade.status()).isEqualTo(AnswerStatus.WRONG);
    assertThat(grade.reason()).contains("denies");
  }

  @Test
  void oppositeShouldBeWrong() {
    assertThat(status("the seeds need water and cold sunlight before they grow into flowers"))
        .isEqualTo(AnswerStatus.WRONG);
  }

  @Test
  void similarityShouldAgreeWithTheThresholdsAndConfidenceWithTheDistance() {
    Grade right = grade(REFERENCE, REFERENCE).orElseThrow();
    Grade wrong = grade(REFERENCE, "a cow").orElseThrow();
    assertThat(right.similarity()).isGreaterThanOrEqualTo(Thresholds.CORRECT);
    assertThat(wrong.similarity()).isLessThanOrEqualTo(Thresholds.WRONG);
    assertThat(right.confidence()).isBetween(0.8, 1.0);
    assertThat(wrong.confidence()).isBetween(0.7, 1.0);
  }

  @Test
  void everyWeightShouldHaveAName() {
    GradingCase item =
        GradingCase.of(AnswerText.of(QUESTION), REFERENCE, AnswerText.of("water"), 1);
    assertThat(Resemblance.features(item)).hasSameSizeAs(Resemblance.NAMES.toArray());
  }

  @Test
  void longTextsShouldCostNoMoreThanTheirBeginnings() {
    String[] words = new String[500];
    for (int i = 0; i < words.length; i++) {
      words[i] = "w" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
    }
    String all = String.join(" ", words);
    GradingCase whole = GradingCase.of(AnswerText.of(QUESTION), all, AnswerText.of(all), 1);
    assertThat(Resemblance.features(whole)[11]).isEqualTo(Math.log1p(100));
  }
}
