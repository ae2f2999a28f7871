package learning.piggyback.application.question;

import java.util.Optional;
import learning.piggyback.domain.question.companion.CompanionVariants;
import learning.piggyback.domain.video.VideoId;

/** The companions' variants of each video, every version of them. */
public interface VariantSets {

  /** The newest version. */
  Optional<CompanionVariants> find(VideoId video);

  /** The newest version's number; 0 when there is none. Reads no variants. */
  long newestVersion(VideoId video);

  /** An earlier version, or the newest. */
  Optional<CompanionVariants> find(VideoId video, long version);

  /**
   * Adds a version after the one given ({@code variants.version()}; 0 for the first) and answers
   * it. {@code CONFLICT stale_version} when that is not the newest any more, {@code NOT_FOUND
   * video_not_found} when there is no such video.
   */
  CompanionVariants save(CompanionVariants variants);
}
