package learning.piggyback.domain.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SentenceWordsTest {

  private static SentenceWords words(String text) {
    return SentenceWords.of(AnswerText.of(text));
  }

  @Test
  void formsOfAWordShouldBeTheSame() {
    assertThat(words("the seeds needed water").content())
        .isEqualTo(words("a seed needs water").content());
  }

  @Test
  void deniedWordShouldBeWhatItsOtherWordSays() {
    assertThat(words("the path is not closed").said()).isEqualTo(words("an open path").said());
    assertThat(words("the path is closed").said()).isNotEqualTo(words("an open path").said());
    assertThat(words("he is not tired").said()).doesNotContainAnyElementsOf(words("tired").said());
  }

  @Test
  void deniedWordsOfTheQuestionShouldNotCountBeyondIt() {
    SentenceWords question = words("why is the dog tired");
    assertThat(words("the dog is not tired, it slept").saidBeyond(question))
        .isEqualTo(words("it slept").said());
  }
}
