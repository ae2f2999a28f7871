package learning.piggyback.application.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.JobHandler;
import learning.piggyback.application.job.RunningJob;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.Video;

/**
 * Has questions written for the segments of a run, several at a time, and keeps each as it comes. A
 * run that is begun again writes only what is missing.
 */
public final class GenerateQuestions implements JobHandler {

  private final Videos videos;
  private final Transcripts transcripts;
  private final SegmentDrafts drafts;
  private final QuestionWriters writers;

  public GenerateQuestions(
      Videos videos, Transcripts transcripts, SegmentDrafts drafts, QuestionWriters writers) {
    this.videos = videos;
    this.transcripts = transcripts;
    this.drafts = drafts;
    this.writers = writers;
  }

  @Override
  public JobKind kind() {
    return JobKind.GENERATE_QUESTIONS;
  }

  @Override
  public void run(RunningJob job) {
    GenerationRequest request = GenerationRequest.of(job.input());
    Video video =
        videos
            .find(request.video())
            .orElseThrow(() -> DomainProblem.notFound("video_not_found", "Video not found"));
    QuestionWriter writer = writers.named(request.provider());
    List<Segment> planned = PlanGeneration.segments(request, video);
    Set<Segment> done = new HashSet<>();
    drafts.of(job.id()).forEach(draft -> done.add(draft.segment()));
    List<Segment> missing = planned.stream().filter(s -> !done.contains(s)).toList();

    job.step("questions", "Writing questions for %d segments.".formatted(planned.size()));
    Transcript transcript = transcripts.of(video.id());
    try (ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.max(1, writer.concurrency()), Thread.ofVirtual().factory())) {
      List<Future<?>> running = new ArrayList<>();
      try {
        for (Segment segment : missing) {
          running.add(
              pool.submit(() -> {
                SegmentMaterial material = SegmentMaterial.of(video, transcript, segment);
                SegmentOutcome outcome = writer.write(material, CallMeter.unbooked());
                drafts.add(job.id(), new SegmentDraft(segment, outcome));
              }));
        }
        awaitAll(running, planned.size(), job);
      } catch (RuntimeException e) {
        pool.shutdownNow();
        throw e;
      }
    }
  }

  private static void awaitAll(List<Future<?>> running, int planned, RunningJob job) {
    int done = planned - running.size();
    for (Future<?> segment : running) {
      await(segment, job);
      done++;
      job.at(Percentage.of(done, planned), "%d of %d segments.".formatted(done, planned));
    }
  }

  private static void await(Future<?> segment, RunningJob job) {
    while (true) {
      job.stopIfCancelled();
      try {
        segment.get(200, TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException _) {
        // look again whether the admin gave up
      } catch (ExecutionException e) {
        throw new IllegalStateException("a writer threw instead of answering", e.getCause());
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        throw new JobCancelled();
      }
    }
  }
}
