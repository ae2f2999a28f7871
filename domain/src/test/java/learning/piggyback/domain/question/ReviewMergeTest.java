package learning.piggyback.domain.question;

import static learning.piggyback.domain.question.QuestionType.ACTION;
import static learning.piggyback.domain.question.QuestionType.CAUSAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.domain.question.SegmentNotes.BestVerdict;
import learning.piggyback.domain.question.review.Ballot;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

final class ReviewMergeTest {

  private static final VideoId VIDEO = new VideoId("v");
  private static final String ANN = "expert:ann";
  private static final String BOB = "expert:bob";

  @Test
  void questionShouldKeepItsIdThroughEverySave() {
    FinalSegment first = merge(Optional.empty(), ANN, Reviews.of(ACTION, 1, 1));
    QuestionId id = first.questions().getFirst().id();

    FinalSegment byType = merge(Optional.of(first), BOB, Reviews.of(ACTION, 2, 1));
    FinalSegment byId =
        merge(Optional.of(first), BOB, Reviews.withId(Reviews.of(CAUSAL, 2, 1), id));

    assertThat(byType.questions()).extracting(FinalQuestion::id).containsExactly(id);
    assertThat(byId.questions()).extracting(FinalQuestion::id).containsExactly(id);
    assertThat(byId.questions().getFirst().type()).isEqualTo(CAUSAL);
  }

  @Test
  void unknownIdShouldBecomeANewQuestionWithAnIdOfOurs() {
    QuestionId foreign = QuestionId.named("foreign");

    FinalSegment merged =
        merge(Optional.empty(), ANN, Reviews.withId(Reviews.of(ACTION, 1, 1), foreign));

    assertThat(merged.questions().getFirst().id()).isNotEqualTo(foreign);
  }

  @Test
  void sameIdTwiceShouldBeTwoQuestions() {
    FinalSegment first = merge(Optional.empty(), ANN, Reviews.of(ACTION, 1, 1));
    QuestionReview again =
        Reviews.withId(Reviews.of(ACTION, 1, 1), first.questions().getFirst().id());

    FinalSegment merged = merge(Optional.of(first), ANN, again, again);

    assertThat(merged.questions()).extracting(FinalQuestion::id).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void othersRanksAndTrashShouldStay() {
    FinalSegment anns =
        merge(
            Optional.empty(),
            ANN,
            Reviews.of(ACTION, 1, 1),
            Reviews.trashed(Reviews.of(CAUSAL, 0, 2)));
    FinalSegment both =
        merge(Optional.of(anns), BOB, Reviews.of(ACTION, 2, 1), Reviews.of(CAUSAL, 1, 2));
    FinalSegment again =
        merge(Optional.of(both), BOB, Reviews.of(ACTION, 1, 1), Reviews.of(CAUSAL, 2, 2));

    assertThat(both.ballotOf(ANN)).isEqualTo(anns.ballotOf(ANN));
    assertThat(again.ballots()).extracting(Ballot::reviewer).containsExactly(ANN, BOB);
    assertThat(again.ballotOf(BOB).orElseThrow().ranks()).containsValues(1, 2);
    assertThat(again.ballotOf(BOB).orElseThrow().trashed()).isEqualTo(Set.of());
  }

  @Test
  void ownQuestionShouldBearItsAuthorWhoeverEditsIt() {
    FinalSegment anns = merge(Optional.empty(), ANN, Reviews.own("Mine?", 20));
    QuestionReview edited =
        Reviews.withId(Reviews.own("Ours?", 25), anns.questions().getFirst().id());

    FinalQuestion question = merge(Optional.of(anns), BOB, edited).questions().getFirst();

    assertThat(question.origin().author()).contains(ANN);
    assertThat(question.wording().question()).isEqualTo("Ours?");
    assertThat(question.isModified()).isTrue();
  }

  @Test
  void saveShouldApproveWhatItDoesNotTrash() {
    FinalSegment merged =
        merge(
            Optional.empty(),
            ANN,
            Reviews.of(ACTION, 1, 1),
            Reviews.trashed(Reviews.of(CAUSAL, 0, 2)));

    assertThat(merged.questions())
        .extracting(FinalQuestion::state)
        .containsExactly(QuestionState.APPROVED, QuestionState.DRAFT);
  }

  @Test
  void editedQuestionShouldStayApprovedOnlyWhenTheSaveSaysSo() {
    FinalSegment first = merge(Optional.empty(), ANN, Reviews.of(ACTION, 1, 1));
    QuestionReview same =
        Reviews.withId(Reviews.of(ACTION, 1, 1), first.questions().getFirst().id());
    QuestionReview edited = Reviews.worded(same, new Wording("Another?", "b"), Wording.NONE);

    assertThat(stateAfter(first, same)).isEqualTo(QuestionState.APPROVED);
    assertThat(stateAfter(first, edited)).isEqualTo(QuestionState.DRAFT);
    assertThat(stateAfter(first, Reviews.in(QuestionState.APPROVED, edited)))
        .isEqualTo(QuestionState.APPROVED);
  }

  @Test
  void retiredQuestionShouldStayUntilASaveSaysOtherwise() {
    FinalSegment first =
        merge(
            Optional.empty(),
            ANN,
            Reviews.in(QuestionState.RETIRED, Reviews.of(ACTION, 1, 1)),
            Reviews.of(CAUSAL, 2, 2));

    FinalSegment unsent = merge(Optional.of(first), ANN, Reviews.of(CAUSAL, 1, 2));
    assertThat(unsent.questions())
        .extracting(FinalQuestion::state)
        .containsExactly(QuestionState.APPROVED, QuestionState.RETIRED);
    assertThat(stateAfter(first, Reviews.of(ACTION, 1, 1))).isEqualTo(QuestionState.RETIRED);
    assertThat(stateAfter(first, Reviews.in(QuestionState.DRAFT, Reviews.of(ACTION, 1, 1))))
        .isEqualTo(QuestionState.DRAFT);
    List<FinalSegment> elsewhere =
        merge(first).merge(List.of(Reviews.segment(60, 119, Reviews.of(ACTION, 1, 1))));
    assertThat(elsewhere).hasSize(2);
    assertThat(elsewhere.getLast().questions()).containsExactly(first.questions().getFirst());
  }

  @Test
  void notesAndEvidenceShouldStayWhereTheSaveHasNone() {
    Evidence evidence = Evidence.seenAt(7);
    QuestionReview review = Reviews.of(ACTION, 1, 1);
    SegmentNotes notes = SegmentNotes.NONE.with(new BestVerdict(Wording.NONE, false, "dull"));
    FinalSegment first =
        merge(
            Optional.empty(),
            ANN,
            new QuestionReview(
                review.id(),
                review.type(),
                review.text(),
                review.examples(),
                false,
                Optional.empty(),
                false,
                review.rank(),
                review.askAt(),
                review.origin(),
                Optional.of(evidence)));
    FinalSegment noted =
        new FinalSegment(
            first.segment(), first.questions(), first.ballots(), Optional.empty(), notes);

    FinalSegment again = merge(Optional.of(noted), BOB, review);

    assertThat(again.notes()).isEqualTo(notes);
    assertThat(again.questions().getFirst().evidence()).contains(evidence);
  }

  @Test
  void questionThatWasNotSentShouldBeGone() {
    FinalSegment first =
        merge(Optional.empty(), ANN, Reviews.of(ACTION, 1, 1), Reviews.of(CAUSAL, 2, 2));

    assertThat(merge(Optional.of(first), ANN, Reviews.of(CAUSAL, 1, 2)).questions()).hasSize(1);
  }

  private static QuestionState stateAfter(FinalSegment before, QuestionReview sent) {
    return merge(Optional.of(before), ANN, sent).questions().getFirst().state();
  }

  private static FinalSegment merge(
      Optional<FinalSegment> before, String reviewer, QuestionReview... sent) {
    return new ReviewMerge(VIDEO, before.map(ReviewMergeTest::finals), reviewer)
        .merge(List.of(Reviews.segment(0, 59, sent)))
        .getFirst();
  }

  private static ReviewMerge merge(FinalSegment before) {
    return new ReviewMerge(VIDEO, Optional.of(finals(before)), ANN);
  }

  private static FinalQuestions finals(FinalSegment segment) {
    return new FinalQuestions(VIDEO, List.of(segment), Optional.empty(), ANN, Instant.EPOCH, 1);
  }
}
