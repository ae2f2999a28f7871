package learning.piggyback.application.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import learning.piggyback.application.World;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.job.JobProgress;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.job.Transfer;
import org.junit.jupiter.api.Test;

class RunJobTest {

  private final World world = new World();

  private record Handler(JobKind kind, List<String> steps, Consumer<RunningJob> work)
      implements JobHandler {
    @Override
    public List<String> steps(Map<String, String> input) {
      return steps;
    }

    @Override
    public void run(RunningJob job) {
      work.accept(job);
    }
  }

  private RunJob testee(JobLimits limits, List<String> steps, Consumer<RunningJob> work) {
    return new RunJob(
        world.jobs,
        world.queue,
        world.clock,
        world.random,
        limits,
        List.of(
            new Handler(JobKind.INGEST, steps, work),
            new Handler(JobKind.GENERATE_QUESTIONS, List.of(), work)));
  }

  private Job submit(JobKind kind, String subject) {
    return world.submitJob.submit(new JobRequest(kind, subject, Map.of()));
  }

  @Test
  void stepShouldSayItsPlaceAndWhatComesIn() {
    Job job = submit(JobKind.INGEST, "one");
    Transfer transfer = new Transfer(10, OptionalLong.of(100), OptionalLong.of(9));
    List<Job> seen = new ArrayList<>();

    testee(
            new JobLimits(1, 1),
            List.of("look", "fetch"),
            running -> {
              running.step("fetch", "Fetching.");
              seen.add(world.reload(job));
              world.clock.advance(Duration.ofSeconds(1));
              running.at(new Percentage(10), transfer, "Fetching.");
              seen.add(world.reload(job));
              running.step("polish", "An extra step.");
              seen.add(world.reload(job));
            })
        .run(job.id());

    assertThat(seen).extracting(one -> one.progress().place()).containsExactly(2, 2, 2);
    assertThat(seen).extracting(one -> one.progress().steps()).containsOnly(2);
    assertThat(seen.get(1).progress().transfer()).contains(transfer);
    assertThat(transfer.timeLeft()).contains(Duration.ofSeconds(10));
    assertThat(seen.get(2).progress().transfer()).isEmpty();
    assertThat(world.reload(job).state()).isEqualTo(JobState.DONE);
  }

  @Test
  void passingFailureShouldWaitLongerEachTimeAndThenBeFinal() {
    Job job = submit(JobKind.INGEST, "one");
    RunJob testee =
        testee(
            new JobLimits(1, 1),
            List.of(),
            running -> {
              throw new JobFailed("rate_limited", "Too many.", true);
            });
    List<Double> waits = new ArrayList<>();

    for (int i = 0; i < RunJob.MOST_ATTEMPTS; i++) {
      testee.run(job.id());
      Instant now = world.clock.instant();
      world
          .reload(job)
          .nextTry()
          .ifPresent(at -> waits.add(Duration.between(now, at).toMillis() / 1000.0));
      if (i < RunJob.MOST_ATTEMPTS - 1) {
        assertThat(world.reload(job).state()).isEqualTo(JobState.WAITING);
        assertThat(world.reload(job).failure()).contains("rate_limited");
        assertThat(world.queue.notBefore(job.id())).isEqualTo(world.reload(job).nextTry());
      }
    }

    assertThat(waits).hasSize(4);
    double[] expected = {5, 20, 80, 320};
    for (int i = 0; i < expected.length; i++) {
      assertThat(waits.get(i)).isBetween(0.8 * expected[i], 1.2 * expected[i]);
    }
    assertThat(world.reload(job).state()).isEqualTo(JobState.FAILED);
    assertThat(world.reload(job).attempt()).isEqualTo(RunJob.MOST_ATTEMPTS);
  }

  @Test
  void jobWithoutRoomShouldRunWhenAnotherEnds() {
    Job first = submit(JobKind.INGEST, "1");
    Job second = submit(JobKind.INGEST, "2");
    List<JobState> seen = new ArrayList<>();
    List<RunJob> testee = new ArrayList<>();
    testee.add(
        testee(
            new JobLimits(2, 1),
            List.of(),
            running -> {
              if (running.id().equals(first.id())) {
                testee.getFirst().run(second.id());
                seen.add(world.reload(second).state());
                assertThat(WakeJobs.waiting(world.jobs.unfinished()))
                    .containsExactly(world.reload(second));
              }
            }));
    world.queue.runAll(id -> {});

    testee.getFirst().run(first.id());

    assertThat(seen).containsExactly(JobState.WAITING);
    assertThat(world.queue.queued()).containsExactly(second.id());
    testee.getFirst().run(second.id());
    assertThat(world.reload(second).state()).isEqualTo(JobState.DONE);
    assertThat(world.reload(second).attempt()).isEqualTo(1);
  }

  @Test
  void retryThatFindsNoRoomShouldComeBackSoon() {
    Job first = submit(JobKind.INGEST, "1");
    Job second = submit(JobKind.INGEST, "2");
    Instant due = world.clock.instant();
    world.jobs.save(second.begun(due).toBeTriedAgain("rate_limited", JobProgress.NONE, due, due));
    List<RunJob> testee = new ArrayList<>();
    testee.add(testee(new JobLimits(1, 1), List.of(), _ -> testee.getFirst().run(second.id())));
    world.queue.runAll(_ -> {});

    testee.getFirst().run(first.id());

    assertThat(world.queue.notBefore(second.id())).contains(due.plusSeconds(5));
    testee.getFirst().run(second.id());
    assertThat(world.reload(second).state()).isEqualTo(JobState.DONE);
  }

  @Test
  void lightJobShouldNotWaitForHeavyOnes() {
    Job heavy = submit(JobKind.INGEST, "1");
    Job light = submit(JobKind.GENERATE_QUESTIONS, "2");
    List<RunJob> testee = new ArrayList<>();
    testee.add(
        testee(
            new JobLimits(1, 1),
            List.of(),
            running -> {
              if (running.id().equals(heavy.id())) {
                testee.getFirst().run(light.id());
              }
            }));

    testee.getFirst().run(heavy.id());

    assertThat(world.reload(light).state()).isEqualTo(JobState.DONE);
  }

  @Test
  void failedJobShouldBeTriedAgainAsANewOne() {
    RetryJob retryJob = new RetryJob(world.submitJob, world.queue, world.clock);
    Job job = submit(JobKind.INGEST, "1");
    testee(
            new JobLimits(1, 1),
            List.of(),
            running -> {
              throw new JobFailed("forbidden", "No.", false);
            })
        .run(job.id());

    Job again = retryJob.retry(world.reload(job));

    assertThat(again.id()).isNotEqualTo(job.id());
    assertThat(again.subject()).isEqualTo("1");
    assertThat(retryJob.retry(world.reload(job)).id()).isEqualTo(again.id());
    assertThat(world.reload(job).failure()).isEqualTo(Optional.of("forbidden"));
  }
}
