package learning.piggyback.domain.question.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.review.Ballot;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

final class ChangesTest {

  private static final FinalQuestion ONE = question("one", "Who?", QuestionState.APPROVED);
  private static final FinalQuestion TWO = question("two", "Why?", QuestionState.CHECKED);

  @Test
  void firstVersionShouldHaveAddedEverything() {
    Changes changes = Changes.between(Optional.empty(), finals(segment(ONE, TWO)));

    assertThat(changes).isEqualTo(new Changes(2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void sameAgainShouldHaveChangedNothing() {
    FinalSegment ranked = ranked(Map.of(ONE.id(), 1), Set.of(TWO.id()), ONE, TWO);

    assertThat(between(ranked, ranked)).isEqualTo(Changes.NONE);
  }

  @Test
  void eachKindOfChangeShouldBeCounted() {
    FinalQuestion reworded = question("one", "Who is it?", QuestionState.DRAFT);
    FinalQuestion retired = question("two", "Why?", QuestionState.RETIRED);

    assertThat(between(segment(ONE, TWO), segment(reworded, retired)))
        .isEqualTo(new Changes(0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0));
    assertThat(between(segment(ONE, TWO), segment(TWO)))
        .isEqualTo(new Changes(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void ranksTrashAndSkipsShouldBeCounted() {
    FinalSegment before = ranked(Map.of(ONE.id(), 1, TWO.id(), 2), Set.of(), ONE, TWO);
    FinalSegment after = ranked(Map.of(ONE.id(), 1), Set.of(TWO.id()), ONE, TWO);
    FinalSegment skipped =
        new FinalSegment(after.segment(), after.questions(), List.of(), Optional.of("dull"));

    assertThat(between(before, after)).isEqualTo(new Changes(0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0));
    assertThat(between(after, before)).isEqualTo(new Changes(0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0));
    assertThat(between(after, skipped)).isEqualTo(new Changes(0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0));
    assertThat(between(skipped, segment(ONE, TWO)).unskipped()).isEqualTo(1);
  }

  private static Changes between(FinalSegment before, FinalSegment after) {
    return Changes.between(Optional.of(finals(before)), finals(after));
  }

  private static FinalQuestion question(String id, String words, QuestionState state) {
    return new FinalQuestion(
        QuestionId.named(id),
        QuestionType.CAUSAL,
        new Wording(words, "It"),
        AnswerExamples.NONE,
        state,
        OptionalInt.empty(),
        Origin.UNKNOWN);
  }

  private static FinalSegment segment(FinalQuestion... questions) {
    return new FinalSegment(new Segment(0, 59), List.of(questions), List.of(), Optional.empty());
  }

  private static FinalSegment ranked(
      Map<QuestionId, Integer> ranks, Set<QuestionId> trashed, FinalQuestion... questions) {
    return new FinalSegment(
        new Segment(0, 59),
        List.of(questions),
        List.of(new Ballot<>("expert:ann", ranks, trashed)),
        Optional.empty());
  }

  private static FinalQuestions finals(FinalSegment segment) {
    return new FinalQuestions(
        new VideoId("v"), List.of(segment), Optional.empty(), "expert:ann", Instant.EPOCH, 1);
  }
}
