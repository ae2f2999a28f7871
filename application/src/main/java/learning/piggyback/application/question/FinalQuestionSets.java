package learning.piggyback.application.question;

import java.util.Optional;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.video.VideoId;

/** The approved questions of each video, every version of them. */
public interface FinalQuestionSets {

  /** The newest version. */
  Optional<FinalQuestions> find(VideoId video);

  /** An earlier version, or the newest. */
  Optional<FinalQuestions> find(VideoId video, long version);

  /**
   * Adds a version after the one given ({@code finals.version()}; 0 for the first) and answers it.
   * {@code CONFLICT stale_version} when that is not the newest any more.
   */
  FinalQuestions save(FinalQuestions finals);
}
