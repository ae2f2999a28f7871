package learning.piggyback.domain.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import learning.piggyback.domain.language.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswerTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the big dog | big dog
          scared | afraid
          '' | ''
          Um, the HUGE puppy! | big dog
          three dogs | dogs 3
          it's mom’s bike | mother bicycle
          CAFÉ au lait | cafe au lait
          привет, мир | привет мир
          黒い猫 | 黒 い 猫
          बिल्ली | बिल्ली
          ﬁsh | fish
          İstanbul | istanbul
          he cannot swim | can not swim
          they didn’t swim | not swim
          """)
  void wordsShouldBeCanonical(String text, String words) {
    assertThat(String.join(" ", AnswerText.of(text).words())).isEqualTo(words);
  }

  @Test
  void textOfStopWordsOnlyShouldBeComparedAsItStands() {
    ComparedWords words = ComparedWords.of(AnswerText.of("with me"), AnswerText.of("with you"));
    assertThat(words.plain()).isTrue();
    assertThat(words.reference()).containsExactly("with", "me");
  }

  @Test
  void punctuationShouldEndAPhrase() {
    assertThat(Tokens.of("No, he ran. 1,000!"))
        .containsExactly("no", Tokens.BREAK, "he", "ran", Tokens.BREAK, "1000", Tokens.BREAK);
  }
}
