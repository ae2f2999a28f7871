package learning.piggyback.domain.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import learning.piggyback.domain.quiz.AnswerStatus;
import org.junit.jupiter.api.Test;

/** Each step alone: what it decides, and what it leaves to the next one. */
final class StepsTest {

  @Test
  void numericAnswerShouldLeaveReferencesWithoutNumbersAlone() {
    assertThat(NumericAnswer.grade(item("how many", "some", "3"))).isEmpty();
    assertThat(NumericAnswer.grade(item("what", "3 dogs", "3 dogs"))).isEmpty();
    assertThat(reason(NumericAnswer.grade(item("how many", "3", "4"))))
        .isEqualTo("Numeric mismatch");
    assertThat(reason(NumericAnswer.grade(item("Count the dogs", "3 dogs", "dogs"))))
        .isEqualTo("Missing numeric answer");
  }

  @Test
  void askingForANumberShouldBeFoundInWholeWordsOnly() {
    assertThat(NumericAnswer.grade(item("which country", "3 dogs", "dogs"))).isEmpty();
  }

  @Test
  void nonAnswerShouldSpareWhatWasExpected() {
    assertThat(NonAnswer.grade(item("did it", "yes", "yep"))).isEmpty();
    assertThat(NonAnswer.grade(item("did it", "no, it hid", "no"))).isEmpty();
    assertThat(NonAnswer.grade(item("is it red or blue", "red", "red"))).isEmpty();
    assertThat(NonAnswer.grade(item("how big is it", "very large", "big"))).isEmpty();
    assertThat(status(NonAnswer.grade(item("what", "a dog", "yes")))).isEqualTo(AnswerStatus.WRONG);
  }

  @Test
  void contradictionShouldAllowBothSidesNegated() {
    assertThat(Contradiction.grade(item("how", "he is not happy", "not happy"))).isEmpty();
    assertThat(Contradiction.grade(item("what", "it was blue", "it's not red it's blue")))
        .isEmpty();
    assertThat(Contradiction.grade(item("what", "up and down", "up"))).isEmpty();
    assertThat(Contradiction.grade(item("why", "he fell off his bike", "no, he fell off his bike")))
        .isEmpty();
  }

  @Test
  void contradictionShouldNotTakeADeniedOppositeForAnOpposite() {
    assertThat(Contradiction.grade(item("how", "she was brave", "she was not afraid"))).isEmpty();
    assertThat(Contradiction.grade(item("how", "not happy", "sad"))).isEmpty();
    assertThat(status(Contradiction.grade(item("how", "not happy", "not sad"))))
        .isEqualTo(AnswerStatus.WRONG);
  }

  @Test
  void contradictionShouldSeeNoRightBeforeAWord() {
    assertThat(status(Contradiction.grade(item("what", "dogs", "no dogs"))))
        .isEqualTo(AnswerStatus.WRONG);
  }

  @Test
  void listShouldTakeEachWordForOneItemOnly() {
    Optional<Grade> grade =
        ListAnswer.grade(item("which days", "monday, tuesday, thursday", "thursday"));
    assertThat(status(grade)).isEqualTo(AnswerStatus.ALMOST);
    assertThat(reason(grade)).isEqualTo("Matched 1 of 3 items");
  }

  @Test
  void listShouldReadCountsOfTheQuestionAsWholeWords() {
    assertThat(status(ListAnswer.grade(item("name one", "red, blue", "red"))))
        .isEqualTo(AnswerStatus.CORRECT);
    assertThat(status(ListAnswer.grade(item("what did someone see", "red, blue", "red"))))
        .isEqualTo(AnswerStatus.ALMOST);
  }

  @Test
  void listShouldForgiveSlipsInLongWordsOnly() {
    assertThat(status(ListAnswer.grade(item("what", "orange, banana", "orenge and bananna"))))
        .isEqualTo(AnswerStatus.CORRECT);
    assertThat(status(ListAnswer.grade(item("what", "run, jump", "sun and jump"))))
        .isEqualTo(AnswerStatus.ALMOST);
  }

  @Test
  void listShouldLeaveSentencesToTheThresholds() {
    String sentence = "because the little turtle was hungry, it ate the green apple";
    assertThat(ListAnswer.grade(item("why", sentence, "he wanted lunch"))).isEmpty();
    assertThat(ListAnswer.grade(item("why", "12,000 dogs", "cats"))).isEmpty();
  }

  private static GradingCase item(String question, String reference, String answer) {
    return GradingCase.of(AnswerText.of(question), reference, AnswerText.of(answer), 1);
  }

  private static AnswerStatus status(Optional<Grade> grade) {
    return grade.orElseThrow().status();
  }

  private static String reason(Optional<Grade> grade) {
    return grade.orElseThrow().reason();
  }
}
