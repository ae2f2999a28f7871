package learning.piggyback.domain.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedAnswersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fox.                              | fox
          because of the rain                   | rain
          Because she was hungry                | hungry
          to the forest                         | forest
          She felt proud.                       | proud
          He ran home because he saw the wolf.  | ran home
          They hid under the bed, so he laughed | hid under the bed
          the three apples                      | three apples
          3 apples.                             | 3 apples
          In the old mill                       | old mill
          """)
  void shorterVariantsShouldCountAsRight(String answer, String variant) {
    List<String> accepted = AcceptedAnswers.of(answer);

    assertThat(accepted).contains(variant);
    assertThat(accepted).hasSizeBetween(1, AcceptedAnswers.MOST).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She was not happy",
        "He never came home",
        "Not the fox, but the bear",
        "because nobody helped him",
        "It wasn't his hat",
        "without a lamp, because it broke"
      })
  void noVariantShouldLoseANegation(String answer) {
    assertThat(AcceptedAnswers.of(answer))
        .allMatch(text -> text.matches("(?i).*(\\bnot\\b|never|nobody|n't|without).*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the", "He", "?", "a, b and c", "Yes", "no"})
  void answerWithoutShorterFormShouldStandForItself(String answer) {
    assertThat(AcceptedAnswers.of(answer)).hasSize(1).noneMatch(String::isBlank);
  }

  @Test
  void listShouldStayWhole() {
    assertThat(AcceptedAnswers.of("a cat, a dog and a bird"))
        .allMatch(text -> text.contains("cat") && text.contains("bird"));
  }

  @Test
  void writersVariantsShouldStayWhereItGaveSome() {
    Candidate candidate = candidate("a fox", List.of("the red fox", "The red fox", " ", "Reynard"));

    assertThat(AcceptedAnswers.complete(candidate).acceptedAnswers())
        .containsExactly("the red fox", "Reynard");
  }

  @Test
  void writersVariantsShouldBeAtMostSix() {
    List<String> many = List.of("a1", "b2", "c3", "d4", "e5", "f6", "g7", "h8");

    assertThat(AcceptedAnswers.complete(candidate("x", many)).acceptedAnswers()).hasSize(6);
  }

  @Test
  void variantsByRuleShouldStandWhereTheWriterGaveNone() {
    assertThat(AcceptedAnswers.complete(candidate("the fox", List.of())).acceptedAnswers())
        .containsExactly("fox");
  }

  @Test
  void hugeAnswerShouldStandForItselfQuickly() {
    String huge = String.join(" ", Collections.nCopies(5_000, "because"));

    assertThat(AcceptedAnswers.of(huge)).containsExactly(huge);
  }

  private static Candidate candidate(String answer, List<String> accepted) {
    return new Candidate(QuestionType.ACTION, "What?", answer, 1, accepted, Optional.empty());
  }
}
