package learning.piggyback.domain.question.companion;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.video.VideoId;

/**
 * The questions of a video in the words of the companions.
 *
 * @param segments in the video's order
 * @param savedBy the role and id of who saved this version, such as {@code expert:ann}
 * @param version 0 when never saved; raised by the store with each save
 */
public record CompanionVariants(
    VideoId video, List<SegmentVariants> segments, String savedBy, Instant savedAt, long version) {

  public CompanionVariants {
    segments =
        segments.stream()
            .sorted(
                Comparator.comparingInt((SegmentVariants s) -> s.segment().start())
                    .thenComparingInt(s -> s.segment().end()))
            .toList();
  }

  public Optional<SegmentVariants> of(Segment segment) {
    return segments.stream().filter(s -> s.segment().equals(segment)).findFirst();
  }

  public CompanionVariants inVersion(long other) {
    return new CompanionVariants(video, segments, savedBy, savedAt, other);
  }
}
