package learning.piggyback.application.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.application.audit.AuditLog;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.audit.AuditEntry;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentReview;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class FinaliseQuestionsTest {

  private static final Caller EVE = new Caller.Expert(new ExpertId("eve"));
  private static final Caller OTTO = new Caller.Expert(new ExpertId("otto"));
  private static final Actor BY_EVE = new Actor(EVE, "192.0.2.1");
  private static final Actor BY_OTTO = new Actor(OTTO, "192.0.2.2");
  private static final Caller FAMILY = new Caller.Family(new ParentId("ann"));

  private final World world = new World();
  private final FinaliseQuestions finalise =
      new FinaliseQuestions(
          world.finals,
          world.submissions,
          world.videoAccess,
          world.keepVersion,
          world.transactions);
  private final QuestionsForChild forChild =
      new QuestionsForChild(world.finals, world.variants, world.videoAccess);
  private final VideoId video;

  FinaliseQuestionsTest() {
    world.expert("eve");
    world.expert("otto");
    world.parent("ann");
    world.child("Kim", Optional.of("eve"), Optional.of("ann"));
    video = world.ingested("Tilly runs.");
    world.assign(video, "eve");
  }

  @Test
  void childShouldBeAskedWhatTheExpertApproved() {
    assertThat(forChild.of(FAMILY, video, Optional.empty())).isEmpty();
    finalise.finalise(BY_EVE, video, segments("Who runs?"), OptionalLong.of(0));
    assertThat(forChild.of(FAMILY, video, Optional.empty()).orElseThrow().questions())
        .extracting(ChosenQuestion::question)
        .containsExactly("Who runs?");
  }

  @Test
  void childShouldBeAskedWhatIsNewestHoweverOftenItAsked() {
    for (String question : List.of("Who runs?", "Who walks?")) {
      finalise.finalise(BY_EVE, video, segments(question), OptionalLong.empty());
      for (int again = 0; again < 2; again++) {
        assertThat(forChild.of(FAMILY, video, Optional.empty()).orElseThrow().questions())
            .extracting(ChosenQuestion::question)
            .containsExactly(question);
      }
    }
  }

  @Test
  void approvalShouldBeNotedAndARefusedOneNot() {
    finalise.finalise(BY_EVE, video, segments("Who runs?"), OptionalLong.of(0));
    assertThatThrownBy(
            () -> finalise.finalise(BY_EVE, video, segments("Again?"), OptionalLong.of(0)))
        .isInstanceOf(DomainProblem.class);
    assertThat(world.audit.page(Long.MAX_VALUE, 100))
        .extracting(AuditLog.Numbered::entry)
        .filteredOn(AuditEntry::action, AuditAction.QUESTIONS_APPROVED)
        .containsExactly(
            BY_EVE.did(
                AuditAction.QUESTIONS_APPROVED, "video:" + video.value(), world.clock.instant()));
  }

  @Test
  void finaliseShouldRejectStaleVersion() {
    FinalQuestions first = finalise.finalise(BY_EVE, video, segments("One?"), OptionalLong.of(0));
    finalise.finalise(BY_EVE, video, segments("Two?"), OptionalLong.of(first.version()));
    assertThatThrownBy(() ->
            finalise.finalise(BY_EVE, video, segments("Three?"), OptionalLong.of(first.version())))
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("stale_version"));
    assertThat(world.finals.find(video, first.version())).isPresent();
  }

  @Test
  void saveWithoutAVersionShouldReplaceAndKeepTheOldOne() {
    FinalQuestions first = finalise.finalise(BY_EVE, video, segments("One?"), OptionalLong.empty());
    FinalQuestions second =
        finalise.finalise(BY_EVE, video, segments("Two?"), OptionalLong.empty());
    assertThat(second.version()).isGreaterThan(first.version());
    assertThat(world.finals.find(video, first.version()).orElseThrow()).isEqualTo(first);
  }

  @Test
  void acceptedAnswersShouldBeMadeWhereTheExpertLeftNone() {
    Wording own = new Wording("Why did she run?", "because of the rain");
    SegmentReview segment =
        new SegmentReview(
            new Segment(0, 59),
            List.of(Samples.review(QuestionType.CAUSAL, own, 1)),
            Optional.empty());

    FinalQuestions saved = finalise.finalise(BY_EVE, video, List.of(segment), OptionalLong.empty());

    assertThat(saved.segments().getFirst().questions().getFirst().examples().accepted())
        .containsExactly("rain", "because of the rain");
  }

  @Test
  void questionWithoutWordsShouldBeRefusedAndNothingSaved() {
    assertThatThrownBy(() -> finalise.finalise(BY_EVE, video, segments(" "), OptionalLong.empty()))
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("question_required"));
    assertThat(world.finals.find(video)).isEmpty();
  }

  @Test
  void strangersShouldBeRefusedAsIfTheVideoWereNotThere() {
    for (VideoId id : new VideoId[] {video, new VideoId("unknown")}) {
      assertThatThrownBy(() -> finalise.finalise(BY_OTTO, id, segments("x"), OptionalLong.empty()))
          .isInstanceOfSatisfying(
              DomainProblem.class, p -> assertThat(p.code()).isEqualTo("video_forbidden"));
      assertThatThrownBy(
              () -> forChild.of(new Caller.Family(new ParentId("bob")), id, Optional.empty()))
          .hasMessage("Forbidden");
    }
  }

  @Test
  void whoIsUnassignedMeanwhileShouldSaveNothing() {
    world.assignments.remove(video, new ExpertId("eve"));

    assertThatThrownBy(() -> finalise.finalise(BY_EVE, video, segments("x"), OptionalLong.empty()))
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("video_forbidden"))
        .hasMessageContaining("Nothing was saved");
    assertThat(world.finals.find(video)).isEmpty();
  }

  @Test
  void segmentOutsideTheVideoOrSentTwiceShouldBeRefused() {
    SegmentReview last = review(60, 61);
    finalise.finalise(BY_EVE, video, List.of(last, review(0, 61)), OptionalLong.empty());

    assertThatThrownBy(
            () -> finalise.finalise(BY_EVE, video, List.of(review(60, 62)), OptionalLong.empty()))
        .hasMessage("Segment 60-62 is outside the video, which has 60 seconds.");
    assertThatThrownBy(
            () -> finalise.finalise(BY_EVE, video, List.of(last, last), OptionalLong.empty()))
        .hasMessage("Segment 60-61 is there twice.");
  }

  private static SegmentReview review(int start, int end) {
    return new SegmentReview(new Segment(start, end), List.of(), Optional.empty());
  }

  private static List<SegmentReview> segments(String question) {
    return List.of(
        new SegmentReview(
            new Segment(0, 59),
            List.of(Samples.review(QuestionType.CHARACTER, new Wording(question, "Tilly"), 1)),
            Optional.empty()));
  }
}
