package learning.piggyback.application.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import learning.piggyback.application.World;
import learning.piggyback.application.job.JobFailed;
import learning.piggyback.application.job.JobLimits;
import learning.piggyback.application.job.RunJob;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.VideoId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GenerateQuestionsTest {

  private final World world = new World();
  private final ScriptedWriter writer = new ScriptedWriter();
  private final QuestionWriters writers = new QuestionWriters(List.of(new NoKey(), writer));
  private final PlanGeneration plan = new PlanGeneration(world.videos, writers);
  private final GenerateQuestions generate = generating(world.drafts);

  @Test
  void everySegmentShouldBeWrittenFromItsOwnCues() {
    Job run = run(request(world.ingested("Tilly runs.\nShe falls.\nShe cries.\nBen comes."), 20));
    assertThat(world.reload(run).state()).isEqualTo(JobState.DONE);
    assertThat(world.drafts.of(run.id()))
        .extracting(SegmentDraft::segment)
        .containsExactly(new Segment(0, 19), new Segment(20, 39), new Segment(40, 60));
    assertThat(writer.seen).allSatisfy(m -> assertThat(m.frames()).hasSizeBetween(1, 5));
    assertThat(writer.seen.stream().flatMap(m -> m.cues().stream()).map(Cue::text))
        .containsExactlyInAnyOrder("Tilly runs.", "She falls.", "She cries.", "Ben comes.");
  }

  @Test
  void runBegunAgainShouldWriteOnlyWhatIsMissing() {
    Job run = world.submitJob.submit(plan.plan(request(world.ingested("a\nb\nc"), 20)));
    SegmentDraft before =
        new SegmentDraft(new Segment(0, 19), new SegmentOutcome.Failed("kept", "From before."));
    world.drafts.add(run.id(), before);
    world.runJobs(generate);
    assertThat(writer.seen).hasSize(2);
    assertThat(world.drafts.of(run.id())).hasSize(3).contains(before);
  }

  @Test
  void failedSegmentShouldNotStopTheOthers() {
    writer.answer =
        material ->
            material.segment().start() == 0
                ? new SegmentOutcome.Failed("needs_transcript", "Nothing is said here.")
                : written();
    Job run = run(request(world.ingested("a\nb\nc"), 20));
    assertThat(world.reload(run).state()).isEqualTo(JobState.DONE);
    assertThat(world.drafts.of(run.id())).hasSize(3);
  }

  @Test
  void sameRequestShouldJoinTheRunThatIsUnderWay() {
    VideoId video = world.ingested("a");
    Job one = world.submitJob.submit(plan.plan(request(video, 20)));
    assertThat(world.submitJob.submit(plan.plan(request(video, 20))).id()).isEqualTo(one.id());
    assertThat(world.submitJob.submit(plan.plan(request(video, 30))).id()).isNotEqualTo(one.id());
  }

  @Test
  void generationBeforeFramesShouldBeRefused() {
    assertThatThrownBy(() -> plan.plan(request(new VideoId("unknown"), 20)))
        .hasMessage("Frames not found. Please extract frames first.");
  }

  @Test
  void unknownAndUnconfiguredProvidersShouldBeRefused() {
    VideoId video = world.ingested("a");
    assertThatThrownBy(() -> plan.plan(request(video, "gpt")))
        .isInstanceOf(DomainProblem.class)
        .hasMessage("Unknown provider. Known are: nokey, scripted.");
    assertThatThrownBy(() -> plan.plan(request(video, "nokey")))
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("provider_not_configured"));
  }

  @Test
  void cancelledRunShouldKeepWhatIsThere() {
    Job run = world.submitJob.submit(plan.plan(request(world.ingested("a\nb\nc"), 20)));
    writer.answer =
        _ -> {
          world.jobs.requestCancel(run.id(), world.clock.instant());
          return written();
        };
    world.runJobs(generate);
    assertThat(world.reload(run).state()).isEqualTo(JobState.CANCELLED);
    assertThat(world.drafts.of(run.id())).isNotEmpty();
  }

  @Test
  void anotherRunAfterItShouldWriteOnlyWhatFailed() {
    writer.answer =
        material ->
            material.segment().start() == 20
                ? new SegmentOutcome.Failed("rate_limit_exceeded", "Busy.")
                : written();
    Job first = run(request(world.ingested("a\nb\nc"), 20));
    writer.seen.clear();
    writer.answer = _ -> written();

    Job second = world.submitJob.submit(plan.again(world.reload(first)));
    world.runJobs(generate);

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(writer.seen).hasSize(1);
    assertThat(world.drafts.of(second.id()))
        .hasSize(3)
        .allSatisfy(d -> assertThat(d.outcome()).isInstanceOf(SegmentOutcome.Written.class));
  }

  @Test
  void runThatGoesOnShouldNotBeBegunAgain() {
    Job run = world.submitJob.submit(plan.plan(request(world.ingested("a"), 20)));
    assertThatThrownBy(() -> plan.again(run))
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("run_not_ended"));
  }

  @Test
  void writerThatThrowsShouldFailItsSegmentOnly() {
    writer.answer =
        material -> {
          if (material.segment().start() == 20) {
            throw new IllegalStateException("a bug");
          }
          return written();
        };
    Job run = run(request(world.ingested("a\nb\nc"), 20));
    assertThat(world.reload(run).state()).isEqualTo(JobState.DONE);
    assertThat(world.drafts.find(run.id(), new Segment(20, 39)))
        .map(SegmentDraft::outcome)
        .contains(new SegmentOutcome.Failed("generation_failed", "Something unexpected happened."));
  }

  @Test
  void errorOfAWriterShouldFailItsSegmentOnly() {
    writer.answer =
        material -> {
          if (material.segment().start() == 20) {
            throw new StackOverflowError("too deep");
          }
          return written();
        };
    Job run = run(request(world.ingested("a\nb\nc"), 20));
    assertThat(world.reload(run).state()).isEqualTo(JobState.DONE);
    assertThat(world.drafts.of(run.id()))
        .filteredOn(draft -> draft.outcome() instanceof SegmentOutcome.Failed)
        .extracting(SegmentDraft::segment)
        .containsExactly(new Segment(20, 39));
  }

  @Test
  void mediaStoreThatIsAwayShouldHaveTheRunTriedAgain() {
    AtomicInteger asked = new AtomicInteger();
    writer.answer =
        _ -> {
          if (asked.incrementAndGet() == 1) {
            throw new MediaFailure("storage_unavailable", "It does not answer.", true);
          }
          return written();
        };
    Job run = run(request(world.ingested("a"), 60));
    assertThat(world.reload(run).state()).isEqualTo(JobState.DONE);
    assertThat(world.reload(run).attempt()).isEqualTo(2);
  }

  @Test
  void budgetThatCannotBeReadShouldHaveTheRunTriedAgain() {
    AtomicInteger asked = new AtomicInteger();
    writer.answer =
        _ -> {
          if (asked.incrementAndGet() == 1) {
            throw new JobFailed("unexpected_error", "What was spent cannot be read.", true);
          }
          return written();
        };
    Job run = run(request(world.ingested("a"), 60));
    assertThat(world.reload(run).state()).isEqualTo(JobState.DONE);
    assertThat(world.drafts.of(run.id()))
        .allSatisfy(d -> assertThat(d.outcome()).isInstanceOf(SegmentOutcome.Written.class));
  }

  @Test
  void segmentThatCouldNotBeKeptShouldBeWrittenAgainAndTheOthersKept() {
    writer.concurrency = 2;
    CountDownLatch refused = new CountDownLatch(1);
    AtomicInteger times = new AtomicInteger();
    SegmentDrafts hiccup =
        new OnceRefusing(world.drafts, new Segment(0, 19), () -> refused.countDown());
    writer.answer =
        material -> {
          times.incrementAndGet();
          if (material.segment().start() == 20) {
            await(refused);
          }
          return written();
        };
    Job run = world.submitJob.submit(plan.plan(request(world.ingested("a\nb\nc"), 20)));
    world.runJobs(generating(hiccup));
    assertThat(world.reload(run).state()).isEqualTo(JobState.DONE);
    assertThat(world.drafts.of(run.id())).hasSize(3);
    assertThat(times).hasValue(4);
  }

  @Test
  void writerShouldBeAskedForNoMoreThanItTakesByAllRunsTogether() throws InterruptedException {
    VideoId video = world.ingested("a\nb\nc");
    writer.concurrency = 3;
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch three = new CountDownLatch(3);
    writer.answer =
        _ -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          three.countDown();
          await(three);
          now.decrementAndGet();
          return written();
        };
    List<Job> runs =
        Stream.of(2, 3, 4)
            .map(interval -> world.submitJob.submit(plan.plan(request(video, interval))))
            .toList();
    RunJob runJob =
        new RunJob(
            world.jobs,
            world.queue,
            world.clock,
            world.random,
            new JobLimits(1, 1),
            List.of(generate));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      runs.forEach(run -> threads.execute(() -> runJob.run(run.id())));
    }
    assertThat(most).hasValue(3);
    assertThat(runs)
        .allSatisfy(run -> assertThat(world.reload(run).state()).isEqualTo(JobState.DONE));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private GenerateQuestions generating(SegmentDrafts drafts) {
    return new GenerateQuestions(
        world.videos, world.transcripts, drafts, writers, CallMeters.unbooked(), new RunNews());
  }

  private Job run(GenerationRequest request) {
    Job run = world.submitJob.submit(plan.plan(request));
    world.runJobs(generate);
    return run;
  }

  private static GenerationRequest request(VideoId video, int interval) {
    return new GenerationRequest(video, 0, interval, true, Optional.empty());
  }

  private static GenerationRequest request(VideoId video, String provider) {
    return new GenerationRequest(video, 0, 20, true, Optional.of(provider));
  }

  private static SegmentOutcome written() {
    return new SegmentOutcome.Written(
        List.of(
            new Candidate(QuestionType.ACTION, "What?", "That", 1, List.of(), Optional.empty())));
  }

  /** A store that fails once, for one segment. */
  private static final class OnceRefusing implements SegmentDrafts {

    private final SegmentDrafts drafts;
    private final AtomicReference<@Nullable Segment> refused;
    private final Runnable refusing;

    OnceRefusing(SegmentDrafts drafts, Segment segment, Runnable refusing) {
      this.drafts = drafts;
      this.refused = new AtomicReference<>(segment);
      this.refusing = refusing;
    }

    @Override
    public void add(JobId run, SegmentDraft draft) {
      Segment segment = refused.get();
      if (draft.segment().equals(segment) && refused.compareAndSet(segment, null)) {
        refusing.run();
        throw new IllegalStateException("the database is away");
      }
      drafts.add(run, draft);
    }

    @Override
    public Optional<SegmentDraft> find(JobId run, Segment segment) {
      return drafts.find(run, segment);
    }

    @Override
    public int count(JobId run) {
      return drafts.count(run);
    }

    @Override
    public List<SegmentDraft> of(JobId run) {
      return drafts.of(run);
    }
  }

  private static final class ScriptedWriter implements QuestionWriter {

    private final List<SegmentMaterial> seen = new CopyOnWriteArrayList<>();
    private volatile Function<SegmentMaterial, SegmentOutcome> answer = _ -> written();
    private int concurrency = 1;

    @Override
    public String provider() {
      return "scripted";
    }

    @Override
    public Optional<String> unavailable() {
      return Optional.empty();
    }

    @Override
    public int concurrency() {
      return concurrency;
    }

    @Override
    public SegmentOutcome rewrite(
        SegmentMaterial material, RewriteRequest request, CallMeter meter) {
      return write(material, meter);
    }

    @Override
    public SegmentOutcome write(SegmentMaterial material, CallMeter meter) {
      seen.add(material);
      return answer.apply(material);
    }
  }

  private static final class NoKey implements QuestionWriter {

    @Override
    public String provider() {
      return "nokey";
    }

    @Override
    public Optional<String> unavailable() {
      return Optional.of("No key is configured.");
    }

    @Override
    public int concurrency() {
      return 1;
    }

    @Override
    public SegmentOutcome rewrite(
        SegmentMaterial material, RewriteRequest request, CallMeter meter) {
      return write(material, meter);
    }

    @Override
    public SegmentOutcome write(SegmentMaterial material, CallMeter meter) {
      throw new AssertionError("must not be asked");
    }
  }
}
