package learning.piggyback.domain.question;

import static learning.piggyback.domain.question.QuestionType.ACTION;
import static learning.piggyback.domain.question.QuestionType.CHARACTER;
import static learning.piggyback.domain.question.QuestionType.FEELING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class QuestionChoiceTest {

  private static final VideoId VIDEO = new VideoId("v");
  private static final Segment SEGMENT = new Segment(0, 59);

  @Test
  void expertsRankShouldDecide() {
    assertThat(chosen(Reviews.of(CHARACTER, 2, 1), Reviews.of(ACTION, 1, 3)))
        .containsExactly("ACTION?");
  }

  @Test
  void writersRankShouldDecideWhereTheExpertGaveNone() {
    assertThat(chosen(Reviews.of(CHARACTER, 0, 3), Reviews.of(ACTION, 0, 1)))
        .containsExactly("ACTION?");
  }

  @Test
  void unrankedShouldComeAfterRanked() {
    assertThat(chosen(Reviews.of(CHARACTER, 0, 1), Reviews.of(ACTION, 7, 7)))
        .containsExactly("ACTION?");
  }

  @Test
  void trashedShouldNeverBeAsked() {
    QuestionReview trashed = Reviews.trashed(Reviews.of(CHARACTER, 1, 1));

    assertThat(chosen(trashed, Reviews.of(ACTION, 2, 2))).containsExactly("ACTION?");
    assertThat(chosen(trashed)).isEmpty();
  }

  @Test
  void onlyApprovedShouldBeAsked() {
    assertThat(
            chosen(
                Reviews.in(QuestionState.DRAFT, Reviews.of(CHARACTER, 1, 1)),
                Reviews.in(QuestionState.CHECKED, Reviews.of(FEELING, 2, 2)),
                Reviews.in(QuestionState.RETIRED, Reviews.of(QuestionType.CAUSAL, 3, 3)),
                Reviews.of(ACTION, 4, 4)))
        .containsExactly("ACTION?");
  }

  @Test
  void blankWordingShouldFallBackToTheWriters() {
    QuestionReview blank =
        Reviews.worded(Reviews.of(ACTION, 1, 1), new Wording(" ", ""), new Wording("Who?", "Ann"));

    ChosenQuestion chosen = choose(Reviews.segment(0, 59, blank)).getFirst();

    assertThat(chosen.question()).isEqualTo("Who?");
    assertThat(chosen.answer()).isEqualTo("Ann");
    assertThat(chosen.askAt()).isEqualTo(59);
  }

  @Test
  void ownQuestionShouldBeAskedInsteadOfTheWritersAtItsTime() {
    List<ChosenQuestion> chosen =
        choose(Reviews.segment(0, 59, Reviews.of(ACTION, 1, 1), Reviews.own("Mine?", 20)));

    assertThat(chosen).extracting(ChosenQuestion::question).containsExactly("Mine?");
    assertThat(chosen.getFirst().askAt()).isEqualTo(20);
  }

  @Test
  void ownQuestionShouldGiveWayWhereItIsRankedLower() {
    assertThat(chosen(Reviews.of(ACTION, 1, 1), Reviews.ranked(Reviews.own("Mine?", 20), 2)))
        .containsExactly("ACTION?");
  }

  @Test
  void allOwnQuestionsOfASegmentShouldBeAskedInTheOrderOfTheirTimes() {
    assertThat(
            chosen(Reviews.own("Late?", 40), Reviews.of(ACTION, 0, 1), Reviews.own("Early?", 20)))
        .containsExactly("Early?", "Late?");
  }

  @Test
  void skippedSegmentShouldStaySilent() {
    SegmentReview skipped =
        new SegmentReview(SEGMENT, List.of(Reviews.of(ACTION, 1, 1)), Optional.of("Credits."));

    assertThat(choose(skipped)).isEmpty();
    assertThat(choose(Reviews.segment(0, 59))).isEmpty();
  }

  @Test
  void secondReviewerShouldTakeAQuestionOutAndTheFirstsOrderStay() {
    SegmentReview anns =
        Reviews.segment(0, 59, Reviews.of(CHARACTER, 1, 2), Reviews.of(ACTION, 2, 1));
    SegmentReview bobs =
        Reviews.segment(
            0, 59, Reviews.trashed(Reviews.of(CHARACTER, 0, 2)), Reviews.of(ACTION, 0, 1));
    FinalQuestions first = saved(Optional.empty(), "expert:ann", anns);
    FinalQuestions both = saved(Optional.of(first), "expert:bob", bobs);

    assertThat(questions(first)).containsExactly("CHARACTER?");
    assertThat(questions(both)).containsExactly("ACTION?");
    assertThat(both.segments().getFirst().ballots()).hasSize(2);
  }

  @Test
  void questionShouldNotBeAskedAfterTheVideosEnd() {
    ChosenQuestion chosen = choose(Reviews.segment(0, 59, Reviews.of(ACTION, 1, 1))).getFirst();

    assertThat(chosen.notAfter(30).askAt()).isEqualTo(30);
    assertThat(chosen.notAfter(90).askAt()).isEqualTo(59);
  }

  private static List<String> chosen(QuestionReview... questions) {
    return choose(Reviews.segment(0, 59, questions)).stream()
        .map(ChosenQuestion::question)
        .toList();
  }

  private static List<String> questions(FinalQuestions finals) {
    return QuestionChoice.choose(finals).stream().map(ChosenQuestion::question).toList();
  }

  private static List<ChosenQuestion> choose(SegmentReview... sent) {
    return QuestionChoice.choose(saved(Optional.empty(), "expert:ann", sent));
  }

  private static FinalQuestions saved(
      Optional<FinalQuestions> before, String reviewer, SegmentReview... sent) {
    return new FinalQuestions(
        VIDEO,
        new ReviewMerge(VIDEO, before, reviewer).merge(List.of(sent)),
        Optional.of("expert:ann"),
        reviewer,
        Instant.EPOCH,
        1);
  }
}
