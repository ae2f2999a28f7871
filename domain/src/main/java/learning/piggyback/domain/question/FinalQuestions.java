package learning.piggyback.domain.question;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.video.VideoId;

/**
 * What the adults decided about a video: a child is asked what is approved here and nothing else.
 *
 * @param owner the reviewer whose order decides between equals; empty when nobody's does
 * @param savedBy the role and id of who saved this version, such as {@code expert:ann}
 * @param version 0 when never saved; raised by the store with each save
 */
public record FinalQuestions(
    VideoId video,
    List<FinalSegment> segments,
    Optional<String> owner,
    String savedBy,
    Instant savedAt,
    long version) {

  public FinalQuestions {
    segments =
        segments.stream()
            .sorted(
                Comparator.comparingInt((FinalSegment s) -> s.segment().start())
                    .thenComparingInt(s -> s.segment().end()))
            .toList();
  }

  public FinalQuestions inVersion(long other) {
    return new FinalQuestions(video, segments, owner, savedBy, savedAt, other);
  }
}
