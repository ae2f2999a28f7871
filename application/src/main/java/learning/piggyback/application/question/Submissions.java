package learning.piggyback.application.question;

import java.util.Optional;
import learning.piggyback.domain.question.SubmittedQuestions;
import learning.piggyback.domain.video.VideoId;

/** Candidates handed on for review: the newest of each video, with those it replaced kept. */
public interface Submissions {

  Optional<SubmittedQuestions> find(VideoId video);

  /** Sets the newest submission of a video that exists. */
  void put(SubmittedQuestions submitted);
}
