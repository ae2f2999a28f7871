package learning.piggyback.application.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.application.job.Jobs.Beginning;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.job.JobProgress;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.job.Transfer;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Jobs}. */
public interface JobsContract extends StoreContract {

  Instant T = Samples.NOON;

  private Jobs jobs() {
    return testee().jobs();
  }

  private JobHistory history() {
    return testee().jobHistory();
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

    jobs().requestCancel(unknown, T);

    assertThat(jobs().find(unknown)).isEmpty();
    assertThat(jobs().isCancelRequested(unknown)).isFalse();
    assertThat(jobs().unfinished()).isEmpty();
    assertThat(history().newest(JobKind.INGEST, 10, 0)).isEmpty();
  }

  @Test
  default void savedJobShouldBeFoundWithAllItReached() {
    Job job = jobs().addOrJoin(Samples.job(JobKind.INGEST, "one", T));
    Job begun = job.begun(T.plusSeconds(1)).noting("video", Samples.UNICODE, T.plusSeconds(2));
    Job further =
        begun.at(
            new JobProgress(
                "download",
                2,
                6,
                new Percentage(33.25),
                Optional.of(new Transfer(1L << 40, OptionalLong.of(3L << 40), OptionalLong.of(7))),
                Samples.UNICODE),
            T.plusSeconds(3));
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
  default void addOrJoinShouldAddWhatOnlyTheNewJobWasAskedFor() {
    Job first = jobs().addOrJoin(asking("one", Map.of("url", "x")));
    assertThat(jobs().find(first.id())).contains(first);

    Job joined = jobs().addOrJoin(asking("one", Map.of("url", "y", "frames", "true")));

    assertThat(joined.id()).isEqualTo(first.id());
    assertThat(joined.input()).isEqualTo(Map.of("url", "x", "frames", "true"));
    jobs().save(first.begun(T.plusSeconds(1)));
    assertThat(jobs().find(first.id()).map(Job::input)).contains(joined.input());
  }

  private static Job asking(String subject, Map<String, String> input) {
    return Job.waiting(new JobId(UUID.randomUUID()), JobKind.INGEST, subject, input, T);
  }

  @Test
  default void noMoreHeavyJobsShouldBeginThanMay() {
    Job one = jobs().addOrJoin(Samples.job(JobKind.INGEST, "1", T));
    Job two = jobs().addOrJoin(Samples.job(JobKind.EXTRACT_FRAMES, "2", T));
    Job light = jobs().addOrJoin(Samples.job(JobKind.GENERATE_QUESTIONS, "3", T));

    assertThat(jobs().begin(light.begun(T), 1)).isEqualTo(Beginning.BEGUN);
    assertThat(jobs().begin(one.begun(T), 1)).isEqualTo(Beginning.BEGUN);
    assertThat(jobs().begin(two.begun(T), 1)).isEqualTo(Beginning.NO_ROOM);

    assertThat(jobs().find(one.id())).contains(one.begun(T));
    assertThat(jobs().find(two.id())).contains(two);
    assertThat(jobs().begin(one.begun(T), 1)).isEqualTo(Beginning.BEGUN);
    jobs().save(ended(one.begun(T)));
    assertThat(jobs().begin(two.begun(T), 1)).isEqualTo(Beginning.BEGUN);
  }

  @Test
  default void jobsThatBeginAtTheSameTimeShouldNotBeMoreThanMay() throws InterruptedException {
    List<Job> waiting =
        IntStream.range(0, 6)
            .mapToObj(i -> jobs().addOrJoin(Samples.job(JobKind.INGEST, "" + i, T)))
            .toList();
    Iterator<Job> next = waiting.iterator();

    List<Object> begun =
        allAtOnce(
            6,
            () -> {
              Job job;
              synchronized (next) {
                job = next.next();
              }
              return jobs().begin(job.begun(T), 2);
            });

    assertThat(begun).containsOnly(Beginning.BEGUN, Beginning.NO_ROOM);
    assertThat(begun.stream().filter(Beginning.BEGUN::equals)).hasSize(2);
  }

  @Test
  default void jobToBeTriedAgainShouldSayWhenAndWhy() {
    Job job = jobs().addOrJoin(Samples.job(JobKind.INGEST, "one", T));
    Job later =
        job.begun(T)
            .toBeTriedAgain("rate_limited", JobProgress.NONE.saying("Soon."), T.plusSeconds(9), T);

    jobs().save(later);

    assertThat(jobs().find(job.id())).contains(later);
    assertThat(jobs().begin(later.begun(T), 1)).isEqualTo(Beginning.BEGUN);
    assertThat(jobs().find(job.id()).flatMap(Job::nextTry)).isEmpty();
  }

  @Test
  default void cancellationShouldBeRequestedAndSurviveSaves() {
    Job job = jobs().addOrJoin(Samples.job(JobKind.INGEST, "one", T)).begun(T);
    jobs().save(job);
    assertThat(jobs().isCancelRequested(job.id())).isFalse();

    jobs().requestCancel(job.id(), T);
    jobs().save(job.noting("a", "b", T.plusSeconds(1)));

    assertThat(jobs().isCancelRequested(job.id())).isTrue();
    assertThat(jobs().find(job.id()).map(Job::cancelRequested)).contains(true);
    assertThat(jobs().find(job.id()).map(Job::state)).contains(JobState.RUNNING);
  }

  @Test
  default void waitingJobShouldBeCancelledAtOnceAndForGood() {
    Job job = jobs().addOrJoin(Samples.job(JobKind.INGEST, "one", T));

    jobs().requestCancel(job.id(), T.plusSeconds(1));

    Job cancelled = jobs().find(job.id()).orElseThrow();
    assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
    assertThat(cancelled.updatedAt()).isEqualTo(T.plusSeconds(1));
    assertThat(jobs().unfinished()).isEmpty();
    assertThat(jobs().begin(job.begun(T), 9)).isEqualTo(Beginning.ENDED);
    jobs().save(job.begun(T));
    assertThat(jobs().find(job.id())).contains(cancelled);
  }

  @Test
  default void jobsThatEndedLongAgoShouldBeForgotten() {
    Job old = jobs().addOrJoin(Samples.job(JobKind.INGEST, "old", T));
    Job recent = jobs().addOrJoin(Samples.job(JobKind.INGEST, "recent", T));
    Job unfinished = jobs().addOrJoin(Samples.job(JobKind.INGEST, "unfinished", T));
    Job other = jobs().addOrJoin(Samples.job(JobKind.GENERATE_QUESTIONS, "other", T));
    jobs().save(ended(old));
    jobs().save(ended(other));
    jobs().save(recent.ended(JobState.DONE, Optional.empty(), JobProgress.NONE, T.plusSeconds(2)));

    assertThat(history().forget(Set.of(JobKind.INGEST), T.plusSeconds(1))).isEqualTo(1);

    assertThat(jobs().find(old.id())).isEmpty();
    assertThat(List.of(recent, unfinished, other))
        .allSatisfy(job -> assertThat(jobs().find(job.id())).isPresent());
  }

  @Test
  default void endedJobShouldNotBeAskedToStop() {
    Job job = jobs().addOrJoin(Samples.job(JobKind.INGEST, "one", T));
    jobs().save(ended(job));

    jobs().requestCancel(job.id(), T);

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

    assertThat(history().newest(JobKind.INGEST, 2, 0)).containsExactly(done, two);
    assertThat(history().newest(JobKind.INGEST, 10, 0)).containsExactly(done, two, one);
    assertThat(history().newest(JobKind.INGEST, 10, 1)).containsExactly(two, one);
    assertThat(history().newest(JobKind.GENERATE_QUESTIONS, 10, 0)).isEmpty();
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
