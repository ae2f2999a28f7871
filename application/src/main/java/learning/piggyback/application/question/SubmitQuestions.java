package learning.piggyback.application.question;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import learning.piggyback.application.job.Jobs;
import learning.piggyback.application.video.Transcripts;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.job.JobKind;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SubmittedQuestions;
import learning.piggyback.domain.question.check.QuestionChecks;
import learning.piggyback.domain.video.VideoId;

/** Hands candidates on for review. */
public final class SubmitQuestions {

  private final Submissions submissions;
  private final SegmentDrafts drafts;
  private final Jobs jobs;
  private final Videos videos;
  private final Transcripts transcripts;
  private final QuestionChecks checks;
  private final Clock clock;

  public SubmitQuestions(
      Submissions submissions,
      SegmentDrafts drafts,
      Jobs jobs,
      Videos videos,
      Transcripts transcripts,
      QuestionChecks checks,
      Clock clock) {
    this.submissions = submissions;
    this.drafts = drafts;
    this.jobs = jobs;
    this.videos = videos;
    this.transcripts = transcripts;
    this.checks = checks;
    this.clock = clock;
  }

  /**
   * Hands on what a run has written so far, and the given segments, which replace those of the run.
   * All are checked, whatever findings they bring along.
   *
   * @param run empty for the given segments alone
   * @throws DomainProblem {@code NOT_FOUND video_not_found} or {@code run_not_found} when there is
   *     no such video, or no such run of it; {@code INVALID missing_questions} when that is nothing
   */
  public SubmittedQuestions submit(VideoId video, Optional<JobId> run, List<SegmentDraft> given) {
    if (videos.find(video).isEmpty()) {
      throw DomainProblem.notFound("video_not_found", "Video not found");
    }
    Map<Segment, SegmentDraft> segments = new TreeMap<>(SegmentDrafts.IN_ORDER);
    run.ifPresent(id -> draftsOf(id, video).forEach(one -> segments.put(one.segment(), one)));
    given.forEach(one -> segments.put(one.segment(), one));
    if (segments.isEmpty()) {
      throw DomainProblem.invalid("missing_questions", "Missing video_id or questions");
    }
    List<SegmentDraft> checked =
        checks.checkAll(List.copyOf(segments.values()), transcripts.of(video));
    SubmittedQuestions submitted = new SubmittedQuestions(video, clock.instant(), checked);
    submissions.put(submitted);
    return submitted;
  }

  private List<SegmentDraft> draftsOf(JobId run, VideoId video) {
    return jobs.find(run)
        .filter(job -> job.kind() == JobKind.GENERATE_QUESTIONS)
        .filter(job -> GenerationRequest.of(job.input()).video().equals(video))
        .map(job -> drafts.of(job.id()))
        .orElseThrow(
            () -> DomainProblem.notFound("run_not_found", "There is no such run of this video."));
  }
}
