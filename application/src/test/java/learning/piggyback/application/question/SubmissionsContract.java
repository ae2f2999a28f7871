package learning.piggyback.application.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.SubmittedQuestions;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Submissions}. */
public interface SubmissionsContract extends StoreContract {

  VideoId VIDEO = new VideoId("v1");

  private Submissions submissions() {
    return testee().submissions();
  }

  @BeforeEach
  default void addVideo() {
    testee().videos().add(Samples.video("v1"));
  }

  @Test
  default void submissionShouldBeReadAsItWasPut() {
    SubmittedQuestions submitted =
        Samples.submitted(
            "v1",
            Samples.draft(30, 59, 7),
            Samples.draft(0, 29, 1),
            new SegmentDraft(
                new Segment(60, 60),
                new SegmentOutcome.Failed("needs_transcript", Samples.UNICODE)));

    submissions().put(submitted);

    assertThat(submissions().find(VIDEO)).contains(submitted);
  }

  @Test
  default void videoWithoutSubmissionShouldHaveNone() {
    assertThat(submissions().find(VIDEO)).isEmpty();
    assertThat(submissions().find(new VideoId("v9"))).isEmpty();
  }

  @Test
  default void laterSubmissionShouldReplaceTheEarlierWhateverItsTime() {
    submissions()
        .put(
            new SubmittedQuestions(
                VIDEO, Samples.NOON.plusSeconds(9), Samples.submitted("v1").segments()));
    SubmittedQuestions later = Samples.submitted("v1", Samples.draft(0, 29, 2));

    submissions().put(later);

    assertThat(submissions().find(VIDEO)).contains(later);
  }

  @Test
  default void emptyAndHugeSubmissionsShouldBeKept() {
    SubmittedQuestions empty = Samples.submitted("v1");
    submissions().put(empty);
    assertThat(submissions().find(VIDEO)).contains(empty);

    SubmittedQuestions huge =
        Samples.submitted(
            "v1",
            IntStream.range(0, 1_000)
                .mapToObj(i -> Samples.draft(10 * i, 10 * i + 9, 7))
                .toArray(SegmentDraft[]::new));
    submissions().put(huge);
    assertThat(submissions().find(VIDEO)).contains(huge);
  }

  @Test
  default void putShouldRefuseAnUnknownVideo() {
    assertProblem("video_not_found", () -> submissions().put(Samples.submitted("v9")));
  }

  @Test
  default void rolledBackSubmissionShouldLeaveTheOldOne() {
    SubmittedQuestions old = Samples.submitted("v1", Samples.draft(0, 29, 1));
    submissions().put(old);

    rollBack(() -> submissions().put(Samples.submitted("v1")));

    assertThat(submissions().find(VIDEO)).contains(old);
  }
}
