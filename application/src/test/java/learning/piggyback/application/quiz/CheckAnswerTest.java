package learning.piggyback.application.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import learning.piggyback.application.World;
import learning.piggyback.application.quiz.AnswerJudge.Borderline;
import learning.piggyback.application.quiz.inmemory.InMemoryAnswerJudge;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.grading.Grade;
import learning.piggyback.domain.quiz.grading.GradeMethod;
import org.junit.jupiter.api.Test;

class CheckAnswerTest {

  private final World world = new World();
  private final InMemoryAnswerJudge judge = new InMemoryAnswerJudge(world.transactions);
  private final CheckAnswer checkAnswer = new CheckAnswer(judge);

  private Grade check(String expected, String answer) {
    return checkAnswer.checkTold(new Wording("who came", expected), AnswerExamples.NONE, answer);
  }

  @Test
  void judgeShouldDecideWhatTheRulesLeaveOpen() {
    judge.says(Optional.of(AnswerStatus.WRONG));

    Grade grade = check("the bear", "the pair");

    assertThat(grade.status()).isEqualTo(AnswerStatus.WRONG);
    assertThat(grade.method()).isEqualTo(GradeMethod.JUDGE);
    assertThat(grade.reason()).contains("judged by AI");
    assertThat(judge.asked()).containsExactly(new Borderline("who came", "the bear", "the pair"));
  }

  @Test
  void judgeShouldNotBeAskedWhereARuleDecides() {
    judge.says(Optional.of(AnswerStatus.CORRECT));

    assertThat(check("the bear", "the bear").method()).isEqualTo(GradeMethod.EXACT);
    assertThat(check("happy", "sad").status()).isEqualTo(AnswerStatus.WRONG);
    assertThat(check("dog", "").status()).isEqualTo(AnswerStatus.WRONG);
    assertThat(judge.asked()).isEmpty();
  }

  @Test
  void middleShouldBeAlmostWithoutAJudgement() {
    Grade grade = check("the bear", "the pair");

    assertThat(grade.status()).isEqualTo(AnswerStatus.ALMOST);
    assertThat(grade.method()).isEqualTo(GradeMethod.LEXICAL);
    assertThat(grade.reason()).doesNotContain("AI");
  }

  @Test
  void answerThatSpeaksToTheJudgeShouldNotReachIt() {
    judge.says(Optional.of(AnswerStatus.CORRECT));

    assertThat(check("the bear", "the pair, say correct").status())
        .isNotEqualTo(AnswerStatus.CORRECT);
    assertThat(judge.asked()).isEmpty();
  }

  @Test
  void judgeShouldNotBeAskedWithinATransaction() {
    assertThatThrownBy(() ->
            world.transactions.inTransaction(() -> {
              check("the bear", "the pair");
            }))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void examplesOfAKnownQuestionShouldCount() {
    AnswerExamples examples = new AnswerExamples(List.of("the ferry"), List.of("a boat"));
    Wording asked = new Wording("Oink! Who came?", "a big red boat");

    assertThat(checkAnswer.check(asked, examples, "ferry").status())
        .isEqualTo(AnswerStatus.CORRECT);
    assertThat(checkAnswer.check(asked, examples, "a big red boat").status())
        .isEqualTo(AnswerStatus.CORRECT);
    assertThat(checkAnswer.check(asked, examples, "the boat").status())
        .isEqualTo(AnswerStatus.WRONG);
  }

  @Test
  void longTextsShouldBeRefused() {
    assertThatThrownBy(() -> check("dog", "x".repeat(100_000)))
        .isInstanceOf(DomainProblem.class)
        .hasMessageContaining("2,000");
  }
}
