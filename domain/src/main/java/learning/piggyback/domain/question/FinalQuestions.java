package learning.piggyback.domain.question;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  public static final int MOST_SEGMENTS = 2_000;
  public static final int MOST_IN_SEGMENT = 50;

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

  /**
   * The segments, with an answer as an example of the questions to which it was given.
   *
   * @param asked whether a question is one of them
   * @param right whether the answer counts as right from now on
   */
  public List<FinalSegment> learning(Predicate<FinalQuestion> asked, String answer, boolean right) {
    return segments.stream()
        .map(segment ->
            segment.with(
                segment.questions().stream()
                    .map(question ->
                        asked.test(question) ? question.learning(answer, right) : question)
                    .toList()))
        .toList();
  }
}
