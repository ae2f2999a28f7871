package learning.piggyback.ai.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import learning.piggyback.application.question.CallMeter;
import learning.piggyback.application.question.RewriteRequest;
import learning.piggyback.application.question.SegmentMaterial;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.check.AgeBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One other question of a type, by rule. */
final class OfflineRewriteTest {

  private static final OfflineQuestionWriter WRITER = new OfflineQuestionWriter(AgeBand.DEFAULT);

  private static final String TWO_HATS =
      "The old fox found a red hat. The young bear carried a big basket to the river.";

  @Test
  void otherDraftOfTheTypeShouldBeGiven() {
    Candidate first = candidate(TWO_HATS, QuestionType.CHARACTER);

    Candidate other = another(TWO_HATS, first, List.of()).getFirst();

    assertThat(other.type()).isEqualTo(QuestionType.CHARACTER);
    assertThat(other.rank()).isEqualTo(1);
    assertThat(other.evidence()).isPresent();
    assertThat(Stream.of(first, other).map(Candidate::answer))
        .containsExactlyInAnyOrder("the old fox", "the young bear");
  }

  @Test
  void exhaustedTypeShouldSayThatThereIsNone() {
    Candidate first = candidate(TWO_HATS, QuestionType.CHARACTER);
    Candidate other = another(TWO_HATS, first, List.of()).getFirst();

    assertThat(another(TWO_HATS, first, List.of(other.question().toLowerCase(Locale.ROOT))))
        .isEmpty();
  }

  @Test
  void differentAnswerShouldComeBeforeTheSameOne() {
    String text =
        "The fox found a red hat. The fox ate a big cake. A small bird built a nest of straw.";
    Candidate current =
        new Candidate(
            QuestionType.CHARACTER,
            "Who found a red hat?",
            "the fox",
            1,
            List.of(),
            Optional.empty());

    assertThat(another(text, current, List.of()).getFirst().answer()).isEqualTo("the small bird");
  }

  @ParameterizedTest
  @CsvSource({"lantern, 6", "garden, 7", "robot, 5", "bees, 5"})
  void mostQuestionsOfAStoryShouldHaveAnother(String story, int least) {
    assertThat(rewritable(Stories.text(story))).hasSizeGreaterThanOrEqualTo(least);
  }

  /** Parts of twenty seconds hold one or two statements that a type can be asked of. */
  @Test
  void shortPartsShouldHaveOtherQuestions() {
    List<Candidate> rewritable = new ArrayList<>();
    for (String part : Stories.text("kite").split("\n\n", -1)) {
      rewritable.addAll(rewritable(part));
    }
    assertThat(rewritable).hasSizeGreaterThanOrEqualTo(9);
  }

  private static List<Candidate> rewritable(String text) {
    List<Candidate> written = written(text);
    List<Candidate> found = new ArrayList<>();
    for (Candidate current : written) {
      List<String> avoid =
          written.stream().filter(one -> !one.equals(current)).map(Candidate::question).toList();
      List<Candidate> others = another(text, current, avoid);
      others.forEach(StoryInvariantsTest::assertSound);
      found.addAll(others);
    }
    return found;
  }

  private static Candidate candidate(String text, QuestionType type) {
    return written(text).stream().filter(one -> one.type() == type).findFirst().orElseThrow();
  }

  private static List<Candidate> written(String text) {
    return candidates(WRITER.write(material(text), CallMeter.unbooked()));
  }

  private static List<Candidate> another(String text, Candidate current, List<String> avoid) {
    RewriteRequest request =
        new RewriteRequest(current.type(), current.question(), current.answer(), avoid);
    return candidates(WRITER.rewrite(material(text), request, CallMeter.unbooked()));
  }

  private static List<Candidate> candidates(SegmentOutcome outcome) {
    return switch (outcome) {
      case SegmentOutcome.Written done -> done.candidates();
      case SegmentOutcome.Failed failed -> {
        assertThat(failed.reason()).isEqualTo("no_question_found");
        yield List.of();
      }
    };
  }

  private static SegmentMaterial material(String text) {
    return new SegmentMaterial(
        "A story", new Segment(0, 59), Stories.cues(text), List.of(), List.of());
  }
}
