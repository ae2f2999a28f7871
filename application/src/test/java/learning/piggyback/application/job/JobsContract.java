package learning.piggyback.application.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.job.JobProgress;
import learning.piggyback.domain.job.JobState;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Jobs}. */
public interface JobsContract extends StoreContract {

  Instant T = Samples.NOON;

  private Jobs jobs() {
    return testee().jobs();
  }

  private static Job ended(Job job) {
    return job.ended(JobState.DONE, Optional.empty(), job.progress(), T);
  }

  @Test
  default void addedJobShouldBeFound() {
    Job job =
        Job.waiting(
            new JobId(UUID.randomUUID()),
            JobKind.INGEST,
            "https://example.org/" + "ü".repeat(2_000),
            Map.of("url", Samples.UNICODE, "empty", "", "huge", "x".repeat(100_000)),
            T);

    assertThat(jobs().addOrJoin(job)).isEqualTo(job);

    assertThat(jobs().find(job.id())).contains(job);
  }

  @Test
  default void unknownJobShouldBeAbsent() {
    JobId unknown = new JobId(UUID.randomUUID());

    jobs().requestCancel(unknown);

    assertThat(jobs().find(unknown)).isEmpty();
    assertThat(jobs().isCancelRequested(unknown)).isFalse();
    assertThat(jobs().unfinished()).isEmpty();
    assertThat(jobs().newest(JobKind.INGEST, 10)).isEmpty();
  }

  @Test
  default void savedJobShouldBeFoundWithAllItReached() {
    Job job = jobs().addOrJoin(Samples.job(JobKind.INGEST, "one", T));
    Job begun = job.begun(T.plusSeconds(1)).noting("video", Samples.UNICODE, T.plusSeconds(2));
    Job further =
        begun.at(
            new JobProgress("download", new Percentage(33.25), Samples.UNICODE), T.plusSeconds(3));
    assertThat(jobs().find(job.id())).contains(job);

    jobs().save(further);

    assertThat(jobs().find(job.id())).contains(further);

    Job failed =
        further.ended(
            JobState.FAILED, Optional.of("download_failed"), further.progress(), T.plusSeconds(4));
    jobs().save(failed);

    assertThat(jobs().find(job.id())).contains(failed);
  }

  @Test
  default void addOrJoinShouldAnswerTheUnfinishedJobOfTheSameKindAndSubject() {
    Job first = jobs().addOrJoin(Samples.job(JobKind.INGEST, "one", T));
    Job running = first.begun(T.plusSeconds(1));
    jobs().save(running);

    assertThat(jobs().addOrJoin(Samples.job(JobKind.INGEST, "one", T))).isEqualTo(running);
    assertThat(jobs().unfinished()).containsExactly(running);
  }

  @Test
  default void addOrJoinShouldAddForAnotherKindOrSubjectOrAfterTheEnd() {
    Job first = jobs().addOrJoin(Samples.job(JobKind.INGEST, "one", T));
    Job otherKind = Samples.job(JobKind.EXTRACT_FRAMES, "one", T);
    Job otherSubject = Samples.job(JobKind.INGEST, "One", T);
    assertThat(jobs().addOrJoin(otherKind)).isEqualTo(otherKind);
    assertThat(jobs().addOrJoin(otherSubject)).isEqualTo(otherSubject);

    jobs().save(ended(first));

    Job again = Samples.job(JobKind.INGEST, "one", T);
    assertThat(jobs().addOrJoin(again)).isEqualTo(again);
  }

  @Test
  default void addOrJoinAtTheSameTimeShouldYieldOneJob() throws InterruptedException {
    List<Object> answered =
        allAtOnce(6, () -> jobs().addOrJoin(Samples.job(JobKind.INGEST, "one", T)));

    assertThat(answered).hasSize(6).allSatisfy(a -> assertThat(a).isInstanceOf(Job.class));
    assertThat(answered.stream().distinct()).hasSize(1);
    assertThat(jobs().unfinished()).hasSize(1);
  }

  @Test
  default void cancellationShouldBeRequestedAndSurviveSaves() {
    Job job = jobs().addOrJoin(Samples.job(JobKind.INGEST, "one", T));
    assertThat(jobs().isCancelRequested(job.id())).isFalse();

    jobs().requestCancel(job.id());
    jobs().save(job.begun(T.plusSeconds(1)));

    assertThat(jobs().isCancelRequested(job.id())).isTrue();
    assertThat(jobs().find(job.id()).map(Job::cancelRequested)).contains(true);
    assertThat(jobs().find(job.id()).map(Job::state)).contains(JobState.RUNNING);
  }

  @Test
  default void endedJobShouldNotBeAskedToStop() {
    Job job = jobs().addOrJoin(Samples.job(JobKind.INGEST, "one", T));
    jobs().save(ended(job));

    jobs().requestCancel(job.id());

    assertThat(jobs().isCancelRequested(job.id())).isFalse();
  }

  @Test
  default void newestShouldListOneKindNewestFirst() {
    Job one = jobs().addOrJoin(Samples.job(JobKind.INGEST, "1", T));
    Job three = jobs().addOrJoin(Samples.job(JobKind.INGEST, "3", T.plusSeconds(2)));
    Job two = jobs().addOrJoin(Samples.job(JobKind.INGEST, "2", T.plusSeconds(1)));
    jobs().addOrJoin(Samples.job(JobKind.EXTRACT_FRAMES, "1", T.plusSeconds(9)));
    Job done = ended(three);
    jobs().save(done);

    assertThat(jobs().newest(JobKind.INGEST, 2)).containsExactly(done, two);
    assertThat(jobs().newest(JobKind.INGEST, 10)).containsExactly(done, two, one);
    assertThat(jobs().newest(JobKind.GENERATE_QUESTIONS, 10)).isEmpty();
  }

  @Test
  default void unfinishedShouldListOldestFirst() {
    Job two = jobs().addOrJoin(Samples.job(JobKind.INGEST, "2", T.plusSeconds(1)));
    Job one = jobs().addOrJoin(Samples.job(JobKind.EXTRACT_FRAMES, "1", T));
    Job gone = jobs().addOrJoin(Samples.job(JobKind.INGEST, "3", T));
    jobs().save(gone.ended(JobState.CANCELLED, Optional.empty(), JobProgress.NONE, T));

    assertThat(jobs().unfinished()).containsExactly(one, two);
  }

  @Test
  default void rolledBackJobShouldBeAbsent() {
    Job job = Samples.job(JobKind.INGEST, "one", T);

    rollBack(() -> jobs().addOrJoin(job));

    assertThat(jobs().find(job.id())).isEmpty();
    assertThat(jobs().addOrJoin(job)).isEqualTo(job);
  }
}
