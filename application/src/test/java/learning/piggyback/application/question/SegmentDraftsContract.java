package learning.piggyback.application.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import org.junit.jupiter.api.Test;

/** What holds for all {@link SegmentDrafts}. */
public interface SegmentDraftsContract extends StoreContract {

  private SegmentDrafts drafts() {
    return testee().segmentDrafts();
  }

  private JobId run(String subject) {
    return testee()
        .jobs()
        .addOrJoin(Samples.job(JobKind.GENERATE_QUESTIONS, subject, Samples.NOON))
        .id();
  }

  @Test
  default void draftsShouldBeReadInTheOrderOfTheirSegments() {
    JobId run = run("v1");
    SegmentDraft third = Samples.draft(60, 119, 7);
    SegmentDraft first =
        new SegmentDraft(
            new Segment(0, 29), new SegmentOutcome.Failed("", Samples.UNICODE, Optional.of("{")));
    SegmentDraft second = Samples.draft(0, 59, 1);

    drafts().add(run, third);
    drafts().add(run, first);
    drafts().add(run, second);

    assertThat(drafts().of(run)).containsExactly(first, second, third);
  }

  @Test
  default void draftShouldBeFoundByItsSegment() {
    JobId run = run("v1");
    SegmentDraft written = Samples.draft(0, 29, 2);
    SegmentDraft failed =
        new SegmentDraft(new Segment(30, 59), new SegmentOutcome.Failed("x", "Why."), 3);
    drafts().add(run, written);
    drafts().add(run, failed);

    assertThat(drafts().find(run, new Segment(0, 29))).contains(written);
    assertThat(drafts().find(run, new Segment(30, 59))).contains(failed);
    assertThat(drafts().find(run, new Segment(0, 59))).isEmpty();
    assertThat(drafts().find(run("v2"), new Segment(0, 29))).isEmpty();
    assertThat(drafts().count(run)).isEqualTo(2);
    assertThat(drafts().count(run("v2"))).isZero();
  }

  @Test
  default void runWithoutDraftsShouldHaveNone() {
    assertThat(drafts().of(run("v1"))).isEmpty();
    assertThat(drafts().of(new JobId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  default void secondDraftOfASegmentShouldChangeNothing() {
    JobId run = run("v1");
    drafts().add(run, Samples.draft(0, 29, 2));

    drafts().add(run, Samples.draft(0, 29, 5));

    assertThat(drafts().of(run)).containsExactly(Samples.draft(0, 29, 2));
  }

  @Test
  default void runsShouldNotMix() {
    JobId one = run("v1");
    JobId two = run("v2");
    drafts().add(one, Samples.draft(0, 29, 1));
    drafts().add(two, Samples.draft(0, 29, 2));

    assertThat(drafts().of(one)).containsExactly(Samples.draft(0, 29, 1));
    assertThat(drafts().of(two)).containsExactly(Samples.draft(0, 29, 2));
  }

  @Test
  default void addShouldRefuseAnUnknownRun() {
    assertProblem(
        "job_not_found", () -> drafts().add(new JobId(UUID.randomUUID()), Samples.draft(0, 29, 1)));
  }

  @Test
  default void sameSegmentAddedSeveralTimesAtOnceShouldBeOneDraft() throws InterruptedException {
    JobId run = run("v1");

    assertThat(
            allAtOnce(
                4,
                () -> {
                  drafts().add(run, Samples.draft(0, 29, 1));
                  return true;
                }))
        .containsOnly(true);
    assertThat(drafts().of(run)).hasSize(1);
  }

  @Test
  default void rolledBackDraftShouldBeAbsent() {
    JobId run = run("v1");

    rollBack(() -> drafts().add(run, Samples.draft(0, 29, 1)));

    assertThat(drafts().of(run)).isEmpty();
  }
}
