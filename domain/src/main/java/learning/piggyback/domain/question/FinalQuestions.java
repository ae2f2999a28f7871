package learning.piggyback.domain.question;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import learning.piggyback.domain.video.VideoId;

/**
 * What experts approved for a video: the only questions that a child is asked.
 *
 * @param savedBy the role and id of who saved this version, such as {@code expert:ann}
 * @param version 0 when never saved; raised by the store with each save
 */
public record FinalQuestions(
    VideoId video, List<FinalSegment> segments, String savedBy, Instant savedAt, long version) {

  public FinalQuestions {
    segments =
        segments.stream()
            .sorted(
                Comparator.comparingInt((FinalSegment s) -> s.segment().start())
                    .thenComparingInt(s -> s.segment().end()))
            .toList();
  }
}
