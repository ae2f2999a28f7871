package learning.piggyback.domain.question.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who sat in the cockpit?",
        "Where in Essex did they live?",
        "How did he kill time?",
        "Who took a shot of the ball?",
        "What did the wolf do? It ate the grandmother.",
        "Why had the old king died?",
        "Who killed the dragon with a sword?",
        "What did the witch put into the pot?",
        "Why was there blood on the feather?",
        "Who said that the emperor was naked?",
        "What woke the cock and the ass?",
        "Why did Dick Whittington leave?",
        "What made the pussy-cat purr?",
        "How many years is 1945 to 2020?",
        "What comes after 10 20 30 40 50?",
        "What is 1,000,000 minus 1?",
        "When is 24.12.2020?",
        "Who asked \"What is your name?\"",
        "What did Rumpelstiltskin say? \"Tell me your name!\"",
        "How did the kite get high?",
        "Why did he go at 5 o'clock?",
        "What did Mr. Fox (the thief) take; why?",
        "Is 5 < 6 and 7 > 3?",
        "Where did the assassin bug, the class and the analyst sit?",
        "What grew at the grapevine near Scunthorpe and Penistone?",
        "Who is a hero, a heroine or a therapist?",
        "What did the sh... sound mean?",
        "Where do the bees live?"
      })
  void talesAnimalsAndSchoolShouldStay(String text) {
    assertThat(UnsafeText.isUnsafe(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who had sex?",
        "What is p0rn?",
        "Who said sh!t?",
        "Who said s.h.i.t then?",
        "Who said f u c k ?",
        "Who said f**k?",
        "Who said fuuuuck?",
        "Who said se\u200Bx?",
        "Who said s\u00ADe\u00ADx?",
        "Who said \uFF53\uFF45\uFF58?",
        "Who said s\u0435x?",
        "Who said s\u00E9x?",
        "What a $lut!",
        "Who sold cocaine?",
        "Who wanted to kill himself?",
        "Did he try suicide?",
        "How was the head decapitated?",
        "What is your phone number?",
        "Where do you live?",
        "Send me a photo!",
        "Write to kid@example.org",
        "Look at www.example.net",
        "Look at https://example.net/x",
        "Call 555-123-4567",
        "Call +49 170 1234567",
        "<script>alert(1)</script>",
        "What is {{prompt}}?",
        "DROP TABLE questions"
      })
  void clearlyUnsafeTextShouldBeFoundThroughItsDisguise(String text) {
    assertThat(UnsafeText.isUnsafe(text)).isTrue();
  }

  @Test
  void unsafeAcceptedAnswerShouldCountToo() {
    Candidate candidate =
        new Candidate(
            QuestionType.ACTION, "What did he do?", "He ran", 1, List.of("shit"), Optional.empty());
    assertThat(UnsafeText.isIn(candidate)).isTrue();
  }

  @Test
  void hugeTextShouldBeRefusedUnread() {
    assertThat(UnsafeText.isUnsafe("a. ".repeat(100_000))).isTrue();
  }
}
