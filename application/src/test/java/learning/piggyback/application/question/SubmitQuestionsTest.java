package learning.piggyback.application.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import learning.piggyback.application.World;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Check;
import learning.piggyback.domain.question.Finding;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.check.AgeBand;
import learning.piggyback.domain.question.check.QuestionChecks;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class SubmitQuestionsTest {

  private final World world = new World();
  private final SubmitQuestions submitQuestions =
      new SubmitQuestions(
          world.submissions,
          world.drafts,
          world.jobs,
          world.videos,
          world.transcripts,
          new QuestionChecks(AgeBand.DEFAULT),
          world.clock);
  private final VideoId video = world.ingested("Tilly found a lantern.\nShe carried it home.");

  @Test
  void findingsOfAClientShouldNotBeBelieved() {
    Candidate claimed =
        candidate(QuestionType.ACTION, "What did Tilly find?", "a lantern")
            .withFindings(List.of(new Finding(Check.LENGTH, "Trust me.")));

    submit(draft(0, claimed));

    assertThat(kept(0).getFirst().findings()).isEmpty();
  }

  @Test
  void questionAskedTwiceShouldBeFoundInTheLaterPart() {
    submit(
        draft(30, candidate(QuestionType.ACTION, "What did she carry?", "home")),
        draft(0, candidate(QuestionType.ACTION, "What does she carry?", "a lantern")));

    assertThat(kept(0).getFirst().findings()).isEmpty();
    assertThat(kept(1).getFirst().findings())
        .extracting(Finding::check)
        .containsExactly(Check.DISTINCT);
  }

  @Test
  void unsafeQuestionShouldNotReachTheReviewer() {
    submit(
        draft(
            0,
            candidate(QuestionType.ACTION, "Who found porn?", "Tilly"),
            candidate(QuestionType.CHARACTER, "Who found it?", "Tilly")));

    assertThat(kept(0)).extracting(Candidate::type).containsExactly(QuestionType.CHARACTER);
  }

  private void submit(SegmentDraft... drafts) {
    submitQuestions.submit(video, Optional.empty(), List.of(drafts));
  }

  private List<Candidate> kept(int segment) {
    SegmentOutcome outcome =
        world.submissions.find(video).orElseThrow().segments().get(segment).outcome();
    return ((SegmentOutcome.Written) outcome).candidates();
  }

  private static SegmentDraft draft(int start, Candidate... candidates) {
    return new SegmentDraft(
        new Segment(start, start + 29), new SegmentOutcome.Written(List.of(candidates)));
  }

  private static Candidate candidate(QuestionType type, String question, String answer) {
    return new Candidate(type, question, answer, 1, List.of(), Optional.empty());
  }
}
