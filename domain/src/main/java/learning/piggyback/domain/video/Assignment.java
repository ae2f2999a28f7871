package learning.piggyback.domain.video;

import java.time.Instant;
import java.util.Locale;
import learning.piggyback.domain.account.ExpertId;

/** That an expert reviews a video, and so that the children in its care see it. */
public record Assignment(
    VideoId video, ExpertId expert, Source source, Instant assignedAt, Instant updatedAt) {

  /** Who made the assignment. */
  public enum Source {
    ADMIN,
    EXPERT_CLAIM;

    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
