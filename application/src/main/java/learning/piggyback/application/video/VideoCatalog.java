package learning.piggyback.application.video;

import java.util.List;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Video;

/** Lists of videos for people to choose from, ordered by title and id; one query each. */
public interface VideoCatalog {

  /**
   * A video and how far it is.
   *
   * @param submitted candidates handed on for review
   * @param finalised segments with approved questions
   * @param experts how many experts it is assigned to
   * @param attempts how often children were asked its questions
   */
  record Entry(Video video, int submitted, int finalised, int experts, int attempts) {}

  List<Entry> all();

  List<Entry> assignedTo(ExpertId expert);
}
