package learning.piggyback.domain.quiz;

import java.util.Optional;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.video.VideoId;

/** Which attempts of a child count; empty means all. */
public record AttemptScope(Optional<VideoId> video, Optional<InteractionMode> mode) {

  public static final AttemptScope ALL = new AttemptScope(Optional.empty(), Optional.empty());

  public boolean holds(Attempt attempt) {
    return holds(attempt.video(), attempt.mode());
  }

  public boolean holds(VideoId ofVideo, InteractionMode inMode) {
    return video.filter(v -> !v.equals(ofVideo)).isEmpty()
        && mode.filter(m -> m != inMode).isEmpty();
  }
}
