package learning.piggyback.domain.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import learning.piggyback.domain.quiz.AnswerStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerGraderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | three | how many | correct | 1.0
          three | 3 | how many | correct | 1.0
          3 | four | how many | wrong | 0.0
          3 | blue | how many | wrong | 0.0
          three dogs | 3 dogs | how many dogs | correct | 1.0
          three dogs | dogs | how many dogs | wrong | 0.0
          three dogs | dogs | what did you see | correct | 1.0
          three dogs | four dogs | how many dogs | wrong | 0.0
          twenty one | 21 | how many | correct | 1.0
          two hundred five | 205 | how many | correct | 1.0
          one | won | how many | wrong | 0.0
          red, blue, and green | red and blue | name two colors | correct | 1.0
          red, blue, and green | red and blue | what colors did you see | almost | 1.0
          red, blue, and green | red blue green | what colors | correct | 1.0
          apples, bananas | bananas and apples | what fruits | correct | 1.0
          red and blue | blue and red | what colors | correct | 1.0
          scared | afraid | '' | correct | 1.0
          mommy | mother | '' | correct | 1.0
          the big dog | a huge dog | '' | correct | 1.0
          in the forest | at the beach | where | wrong | 0.25
          the bear | the pair | who | almost | 0.667
          fly away | flying | '' | almost | 0.667
          because it was raining | it rained | why | almost | 0.667
          to find food | looking for food | why | correct | 0.824
          yes | no | '' | wrong | 0.0
          big | small | '' | wrong | 0.0
          '' | dog | '' | wrong | 0.0
          dog | dog | what animal is it | correct | 1.0
          pikachu | pikahu | '' | correct | 0.923
          pikachu | pikachoo | '' | correct |
          spinning | spinning | '' | correct | 1.0
          the sun | the moon | '' | almost | 0.5
          photosynthesis | photosintesis | '' | correct | 0.889
          chlorophyll | i have no idea | '' | wrong |
          """)
  void statusesOfTheOriginalThatAreNoDefectsShouldStay(
      String expected, String user, String question, String status, Double similarity) {
    Grade grade = grade(expected, user, question);
    assertThat(grade.status().wire()).isEqualTo(status);
    if (similarity != null) {
      assertThat(grade.similarity()).isCloseTo(similarity, within(0.0005));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          happy | sad | how does the bear feel
          happy | unhappy | how does the bear feel
          unhappy | happy | how does the bear feel
          happy | not happy | how does the bear feel
          happy | he isn't happy | how does the bear feel
          happy | he isnt happy | how does the bear feel
          happy | never happy | how does the bear feel
          hot | cold | is the soup hot or cold
          because it was raining | because it was not raining | why
          because it was raining | because it didn't rain | why
          milk | water | what did they drink
          bus | truck | what vehicle was it
          cake | pie | what did they eat
          car | carrot | what was it
          carrot | car | what was it
          fast | breakfast | how was it
          run | sun | what did they do
          hungry | angry | how did he feel
          cat | hat | what was it
          his grandma | his grandpa | who helped
          the dog ran home | yes | what happened
          the dog ran home | no | what happened
          the dog ran home | i don't know | what happened
          the dog ran home | um I dont know | what happened
          because the turtle lost his hat | the turtle is sad | why is the turtle sad
          no one | no | who came
          the | a | which word
          猫 | 犬 | 何
          кошка | собака | кто
          a cat, a dog | elephants | which animals
          XIV | XVI | which number is it
          two and a half | 2 | how many
          1/2 | 1/4 | how much
          6 | VI | how many
          """)
  void answersThatAreNotRightShouldNeverBeCorrect(String expected, String user, String question) {
    assertThat(grade(expected, user, question).status()).isNotEqualTo(AnswerStatus.CORRECT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          happy | sad
          milk | water
          bus | truck
          hot | cold
          happy | not happy
          'red, blue, and green' | purple
          """)
  void opposedAnswersShouldBeWrong(String expected, String user) {
    assertThat(grade(expected, user, "what is it").status()).isEqualTo(AnswerStatus.WRONG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          forty two | 42 | how many
          thirty | 30 | how many
          the third | 3rd | which one
          two hundred and five | 205 | how many
          12,000 | twelve thousand | how many
          not happy | not happy | how does he feel
          yes | yeah | did he go home
          yes, it did | yes | did it go home
          i don't know | I don't know | what did he say
          red | red | is it red or blue
          the | The | which word
          it | it | what
          café | cafe | where
          кошка | Кошка | кто
          猫 | 猫 | 何
          two and a half | 2.5 | how many
          1/2 | a half | how much
          a quarter | 1/4 | how much
          a couple | two | how many dogs came
          twelve eggs | a dozen eggs | how many eggs
          1,000,000 | one million | how many
          the 3rd | third | which one
          XIV | fourteen | which number is it
          XIV | xiv | which number is it
          14 | XIV | what is it in roman numerals
          cat | cats | what
          run | running | what
          hand, sand | sand and hand | what
          mom, dad, grandma, and grandpa | dad and grandpa and mom and grandma | list them
          """)
  void rightAnswersShouldBeCorrect(String expected, String user, String question) {
    assertThat(grade(expected, user, question).status()).isEqualTo(AnswerStatus.CORRECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83D\uDE00\uD83D\uDE00",
        "\u0000\u0007\u001B[31m",
        "\u200B\u200D\uFEFF",
        "\uD800",
        "\u0645\u0631\u062D\u0628\u0627",
        "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35",
        "(a+)+$",
        "^(([a-z])+.)+[A-Z]([a-z])+$",
        "'; drop table x; --",
        "<script>alert(1)</script>",
        "%s%n{0}${jndi}"
      })
  void strangeAnswersShouldBeWrongAndEqualOnesCorrect(String strange) {
    assertThat(grade("the big dog", strange, "what").status()).isEqualTo(AnswerStatus.WRONG);
    assertThat(grade(strange, "the big dog", "what").status()).isEqualTo(AnswerStatus.WRONG);
    assertThat(grade(strange, strange, "what").status()).isEqualTo(AnswerStatus.CORRECT);
  }

  @Test
  void numbersOfFourHundredDigitsShouldBeComparedExactly() {
    String digits = "1234567890".repeat(40);
    assertThat(grade(digits, digits + ".", "how many").status()).isEqualTo(AnswerStatus.CORRECT);
    assertThat(grade(digits, digits.replaceFirst("0$", "1"), "how many").reason())
        .isEqualTo("Numeric mismatch");
  }

  @Test
  void bestOfSeveralAcceptedAnswersShouldCount() {
    var question =
        new GradingQuestion(List.of("a boat", "a ship", "two ships"), List.of(), "what came");
    Grade grade = AnswerGrader.grade(question, "the ship");
    assertThat(grade.status()).isEqualTo(AnswerStatus.CORRECT);
    assertThat(grade.matchedReference()).isEqualTo("a ship");
    assertThat(grade.numeric()).isFalse();
  }

  @Test
  void rejectedExampleShouldBeWrongWhenSaidAgain() {
    var question = new GradingQuestion(List.of("a big red boat"), List.of("a boat"), "what came");
    Grade grade = AnswerGrader.grade(question, "The boat");
    assertThat(grade.status()).isEqualTo(AnswerStatus.WRONG);
    assertThat(grade.matchedReference()).isEqualTo("a boat");
    assertThat(AnswerGrader.grade(question, "a big red boat").status())
        .isEqualTo(AnswerStatus.CORRECT);
  }

  @Test
  void blankTextsShouldBeWrongAsEmptyInput() {
    assertThat(grade("dog", " \t", "what").reason()).isEqualTo("Empty input");
    assertThat(grade(" ", "dog", "what").reason()).isEqualTo("Empty input");
    var nothing = new GradingQuestion(List.of(), List.of(), "");
    assertThat(AnswerGrader.grade(nothing, "dog").status()).isEqualTo(AnswerStatus.WRONG);
  }

  @Test
  void methodShouldNameWhatDecided() {
    assertThat(grade("3", "three", "how many").method()).isEqualTo(GradeMethod.NUMERIC);
    assertThat(grade("dog", "Dog", "what").method()).isEqualTo(GradeMethod.EXACT);
    assertThat(grade("the bear", "the pair", "who").method()).isEqualTo(GradeMethod.LEXICAL);
    assertThat(grade("red, blue", "red", "what").method()).isEqualTo(GradeMethod.LIST);
  }

  @Test
  void onlyTheMiddleShouldBeOpenForAJudge() {
    Grade open = grade("the bear", "the pair", "who");
    assertThat(open.undecided()).isTrue();
    assertThat(grade("happy", "sad", "how").undecided()).isFalse();
    assertThat(grade("red, blue", "red", "what").undecided()).isFalse();
    Grade judged = open.judged(AnswerStatus.WRONG);
    assertThat(judged.status()).isEqualTo(AnswerStatus.WRONG);
    assertThat(judged.method()).isEqualTo(GradeMethod.JUDGE);
    assertThat(judged.undecided()).isFalse();
    assertThat(judged.reason()).contains("AI");
  }

  @Test
  void confidenceShouldFallTowardsTheThresholds() {
    assertThat(grade("dog", "dog", "what").confidence()).isEqualTo(1);
    assertThat(Thresholds.confidence(0.9)).isGreaterThan(Thresholds.confidence(0.76));
    assertThat(Thresholds.confidence(0.1)).isGreaterThan(Thresholds.confidence(0.44));
    assertThat(Thresholds.confidence(0.6)).isLessThan(Thresholds.confidence(0.46));
  }

  @Test
  void longAndHostileTextsShouldBeGradedInBoundedTime() {
    List<String> texts =
        List.of(
            "dog ".repeat(2_500),
            "a".repeat(10_000),
            "12,345".repeat(1_600),
            "1,".repeat(5_000),
            "million ".repeat(1_200),
            "don't ".repeat(1_600),
            "\uD83D\uDC37".repeat(5_000));
    long start = System.nanoTime();
    for (String expected : texts) {
      for (String user : texts) {
        assertThat(grade(expected, user, "how many").similarity()).isBetween(0.0, 1.0);
      }
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void textBehindTheLimitShouldNotBeRead() {
    String filler = "x ".repeat(AnswerGrader.MAX_ANSWER_LENGTH / 2);
    assertThat(grade("dog", filler + "dog", "what").status()).isEqualTo(AnswerStatus.WRONG);
    assertThat(grade("dog", "dog " + filler, "what").status()).isEqualTo(AnswerStatus.CORRECT);
  }

  private static Grade grade(String expected, String user, String question) {
    return AnswerGrader.grade(GradingQuestion.of(question, expected), user);
  }
}
