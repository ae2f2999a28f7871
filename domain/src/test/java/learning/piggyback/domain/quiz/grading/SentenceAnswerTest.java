package learning.piggyback.domain.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    List<GradingCase> cases = List.of(item(reference, answer));
    return SentenceAnswer.explain(cases)
        ? Optional.of(SentenceAnswer.LEARNED.grade(cases))
        : Optional.empty();
  }

  private static GradingCase item(String reference, String answer) {
    return GradingCase.of(AnswerText.of(QUESTION), reference, AnswerText.of(answer), 1);
  }

  private static AnswerStatus status(String answer) {
    return grade(REFERENCE, answer).orElseThrow().status();
  }

  @ParameterizedTest
  @CsvSource({"the big dog", "'red, blue, green and yellow, and pink'", "off his bike"})
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
    assertThat(Resemblance.features(Resemblance.of(List.of(item(REFERENCE, "water")))))
        .hasSameSizeAs(Resemblance.NAMES.toArray());
  }

  @Test
  void longTextsShouldCostNoMoreThanTheirBeginnings() {
    String[] words = new String[500];
    for (int i = 0; i < words.length; i++) {
      words[i] = "w" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
    }
    String all = String.join(" ", words);
    assertThat(Resemblance.features(Resemblance.of(List.of(item(all, all))))[11])
        .isEqualTo(Math.log1p(100));
  }

  @ParameterizedTest
  @CsvSource({
    "he was tired, CORRECT",
    "bears sleep in the winter, CORRECT",
    "the bear was not tired, WRONG",
    "it was summer, WRONG",
    "the fish swam to the river, WRONG"
  })
  void severalReferencesShouldBeGradedTogether(String answer, AnswerStatus status) {
    GradingQuestion question =
        new GradingQuestion(
            List.of("the bear was tired", "because it was winter and bears sleep in winter"),
            List.of(),
            "why did the bear sleep");
    assertThat(AnswerGrader.grade(question, answer).status()).isEqualTo(status);
  }

  @Test
  void similarityShouldNeverContradictTheStatus() {
    for (String answer :
        List.of("lost hat", "hat", "his hat is gone", "he lost his hat", "a cow")) {
      Grade grade = grade("because he lost his hat", answer).orElseThrow();
      assertThat(grade.similarity() >= Thresholds.CORRECT)
          .isEqualTo(grade.status() == AnswerStatus.CORRECT);
      assertThat(grade.confidence()).isBetween(0.3, 1.0);
    }
  }
}
