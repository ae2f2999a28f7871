package learning.piggyback.application.video;

import java.util.List;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.VideoId;

/** Which expert reviews which video. Lists are ordered by video and expert. */
public interface Assignments {

  /** Adds one, or replaces its source and {@code updatedAt} when the pair is there already. */
  void put(Assignment assignment);

  /** Removes one; nothing happens when it is not there. */
  void remove(VideoId video, ExpertId expert);

  boolean isAssigned(VideoId video, ExpertId expert);

  List<Assignment> of(VideoId video);

  List<Assignment> all();
}
