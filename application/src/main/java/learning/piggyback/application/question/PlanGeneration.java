package learning.piggyback.application.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import learning.piggyback.application.job.JobRequest;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentPlan;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** What a generation run will do, and whether it can begin. */
public final class PlanGeneration {

  private final Videos videos;
  private final QuestionWriters writers;

  public PlanGeneration(Videos videos, QuestionWriters writers) {
    this.videos = videos;
    this.writers = writers;
  }

  /**
   * The job for a request. {@code NOT_FOUND frames_not_found} without pictures, {@code INVALID
   * unknown_duration} for a whole video without one, and what {@link QuestionWriters#named} throws.
   */
  public JobRequest plan(GenerationRequest request) {
    Video video = withFrames(request.video());
    if (request.fullDuration() && video.durationSeconds() <= 0) {
      throw DomainProblem.invalid("unknown_duration", "Unable to determine video duration.");
    }
    String provider = writers.named(request.provider()).provider();
    String subject =
        "%s %d+%d %s %s"
            .formatted(
                request.video(),
                request.startSecond(),
                request.intervalSeconds(),
                request.fullDuration() ? "full" : "single",
                provider);
    return new JobRequest(JobKind.GENERATE_QUESTIONS, subject, request.toInput(provider));
  }

  /**
   * The job that writes what a run left without questions, and takes over the others. {@code
   * CONFLICT run_not_ended} while that run goes on, and what {@link #plan} throws.
   */
  public JobRequest again(Job run) {
    if (!run.state().isFinal()) {
      throw DomainProblem.conflict("run_not_ended", "This run still goes on.");
    }
    JobRequest request = plan(GenerationRequest.of(run.input()));
    Map<String, String> input = new LinkedHashMap<>(request.input());
    input.put(GenerationRequest.AFTER, run.id().toString());
    return new JobRequest(request.kind(), request.subject(), input);
  }

  /** The segments that a run of this job fills, in the video's order. */
  public List<Segment> segmentsOf(Job run) {
    GenerationRequest request = GenerationRequest.of(run.input());
    return segments(request, withFrames(request.video()));
  }

  static List<Segment> segments(GenerationRequest request, Video video) {
    int duration = video.durationSeconds();
    return request.fullDuration()
        ? SegmentPlan.forGeneration(duration, request.intervalSeconds(), request.startSecond())
        : List.of(SegmentPlan.single(duration, request.intervalSeconds(), request.startSecond()));
  }

  private Video withFrames(VideoId id) {
    return videos
        .find(id)
        .filter(video -> video.frames().isPresent())
        .orElseThrow(() ->
            DomainProblem.notFound(
                "frames_not_found", "Frames not found. Please extract frames first."));
  }
}
