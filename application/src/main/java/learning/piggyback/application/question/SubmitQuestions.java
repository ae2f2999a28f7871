package learning.piggyback.application.question;

import java.time.Clock;
import java.util.List;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SubmittedQuestions;
import learning.piggyback.domain.video.VideoId;

/** Hands candidates on for review. */
public final class SubmitQuestions {

  private final Submissions submissions;
  private final Videos videos;
  private final Clock clock;

  public SubmitQuestions(Submissions submissions, Videos videos, Clock clock) {
    this.submissions = submissions;
    this.videos = videos;
    this.clock = clock;
  }

  /** {@code NOT_FOUND video_not_found} when there is no such video. */
  public SubmittedQuestions submit(VideoId video, List<SegmentDraft> segments) {
    if (videos.find(video).isEmpty()) {
      throw DomainProblem.notFound("video_not_found", "Video not found");
    }
    SubmittedQuestions submitted = new SubmittedQuestions(video, clock.instant(), segments);
    submissions.put(submitted);
    return submitted;
  }
}
