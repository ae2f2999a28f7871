package learning.piggyback.ai.question.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import learning.piggyback.ai.question.model.AnswerReader.Read;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken of a model's answer, and what is not. */
final class CandidateSieveTest {

  private static final ShownMaterial SHOWN =
      new ShownMaterial(
          "Bees",
          new Segment(0, 59),
          Connected.cues(
              Stream.iterate(1, i -> i + 1).limit(10).map(i -> "Line " + i + ".").toList()),
          List.of(),
          List.of(new Picture(0, "", ""), new Picture(24, "", ""), new Picture(48, "", "")));

  private static final CandidateSieve SIEVE =
      new CandidateSieve(new OwnWords("You write questions for children of the ages six to eight"));

  @Test
  void ranksShouldBecomeUniqueWithTheFavouriteFirstAmongEquals() {
    List<Candidate> candidates =
        sifted(
            """
            {"questions": [
              {"type": "setting", "question": "Where is it?", "answer": "here", "rank": 0},
              {"type": "action", "question": "What is done?", "answer": "this", "rank": "1.0"},
              {"type": "causal", "question": "Why is it?", "answer": "so", "rank": 1},
              {"type": "outcome", "question": "What comes of it?", "answer": "that", "rank": 99},
              {"type": "feeling", "question": "How is it?", "answer": "fine", "rank": "best"}],
             "best_question": "causal"}
            """);

    assertThat(candidates)
        .extracting(Candidate::type)
        .containsExactly(
            QuestionType.CAUSAL,
            QuestionType.ACTION,
            QuestionType.OUTCOME,
            QuestionType.SETTING,
            QuestionType.FEELING);
    assertThat(candidates).extracting(Candidate::rank).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void secondOfATypeAndOfAWordingShouldBeDropped() {
    assertThat(
            sifted(
                """
                [{"type": "action", "question": "What is done?", "answer": "this", "rank": 1},
                 {"type": "ACTION", "question": "What else is done?", "answer": "that", "rank": 2},
                 {"type": "outcome", "question": "What is  DONE", "answer": "that", "rank": 3},
                 {"type": "plot", "question": "What is that?", "answer": "that", "rank": 4}]
                """))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "???",
        "Tell me more.",
        "See http://x.example for more?",
        "Is bees.com nice?",
        "What is `code`?",
        "What does {x} do?",
        "Why <script>x</script>?",
        "Is kid@home.example you?",
        "Who write questions for children of the ages six to eight?",
        "What is aGVsbG8gd29ybGQgaGVsbG8gd29ybGQgaGVsbG8gd29ybGQ?"
      })
  void questionsThatAreNoneShouldBeDropped(String question) {
    assertThat(sifted(one(question, "fine"))).isEmpty();
    assertThat(sifted(one("What is it?", question.equals("???") ? " " : question)))
        .hasSize(question.startsWith("Tell") ? 1 : 0);
  }

  @Test
  void textsShouldBeOneCleanLineAndMarkupStaysText() {
    Candidate candidate =
        sifted(one("What\\n does\\u0007 the \\u202Ebee <b>do</b>", "it\\tflies \\uD800"))
            .getFirst();

    assertThat(candidate.question()).isEqualTo("What does the bee <b>do</b>?");
    assertThat(candidate.answer()).isEqualTo("it flies");
  }

  @Test
  void acceptedAnswersShouldBeFewDifferentAndShort() {
    Candidate candidate =
        sifted(
                """
                {"questions": [{"type": "action", "q": "What is it?", "a": "A bee", "rank": 1,
                  "accepted_answers": ["a bee.", "bee", "Bee!", "", 7, null, {"x": 1}, "b", "c",
                    "d", "e", "f", "%s"]}]}
                """
                    .formatted("long ".repeat(20)))
            .getFirst();

    assertThat(candidate.acceptedAnswers()).containsExactly("bee", "7", "b", "c", "d", "e");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          [2]         | -1 | false | 5-10 Line 2. @7
          [2, 3]      | 24 | false | 5-15 Line 2. Line 3. @24
          3           | 24 | false | 10-15 Line 3. @24
          [3, 2, 9]   | 23 | false | 5-15 Line 2. Line 3. @10
          [0, 11, -4] | 48 | false | 48-48  @48
          [99]        | 7  | false | -
          []          | -1 | true  | 24-24  @24
          []          | 40 | true  | 48-48  @48
          [1,2,3,4,5,6,7,8,9,10] | -1 | false | 0-30 Line 1. Line 2. Line 3. Line 4. Line 5. Line 6. @15
          """)
  void evidenceShouldBeWhatWasShown(String cues, int second, boolean visual, String expected) {
    Optional<Evidence> evidence =
        sifted(
                """
                {"questions": [{"type": "action", "question": "What is it?", "answer": "x",
                  "rank": 1, "cues": %s, "second": %d, "visual": %s}]}
                """
                    .formatted(cues, second, visual))
            .getFirst()
            .evidence();

    assertThat(evidence.map(CandidateSieveTest::said)).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void fenceWithinAnAnswerShouldNotHideTheRest() {
    assertThat(AnswerReader.read(one("What is it?", "a ```fence```"), false))
        .isInstanceOf(Read.Proposals.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "<think>a {thought}</think>\n%s",
        "Here it is:\n```json\n%s\n```\nWell?",
        "Sure! %s Anything else?"
      })
  void answerShouldBeFoundInWhatIsSaidAroundIt(String around) {
    assertThat(sifted(around.formatted(one("What is it?", "fine")))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{\"questions\": {}}", "{\"questions\": [1, null, \"x\", []]}"})
  void answersWithoutQuestionsShouldBeReadAsNone(String text) {
    assertThat(sifted(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "{", "{}{}", "{\"a\": 1}", "\"text\"", "12", "{\"q\": [}"})
  void answersOfAnotherShapeShouldBeUnreadable(String text) {
    assertThat(AnswerReader.read(text, false)).isInstanceOf(Read.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm sorry, but I can't help with that.",
        "Sorry, I cannot do this.",
        "I can’t write about that.",
        "As an AI, I must not."
      })
  void refusalsInWordsShouldBeSeen(String text) {
    assertThat(AnswerReader.read(text, false)).isInstanceOf(Read.Declined.class);
  }

  private static String said(Evidence evidence) {
    Duration start = evidence.start();
    return "%d-%d %s @%d"
        .formatted(
            start.toSeconds(), evidence.end().toSeconds(), evidence.quote(), evidence.frame());
  }

  private static String one(String question, String answer) {
    return "{\"questions\": [{\"type\": \"action\", \"question\": \"%s\", \"answer\": \"%s\"}]}"
        .formatted(question, answer);
  }

  private static List<Candidate> sifted(String json) {
    Read read = AnswerReader.read(json, false);
    assertThat(read).isInstanceOf(Read.Proposals.class);
    Read.Proposals proposals = (Read.Proposals) read;
    return SIEVE.sift(proposals.questions(), proposals.best(), SHOWN);
  }
}
