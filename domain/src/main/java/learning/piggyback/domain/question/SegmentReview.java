package learning.piggyback.domain.question;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.domain.DomainProblem;

/**
 * A segment as one reviewer sends it.
 *
 * @param skipped why no question shall be asked here; empty when one may be
 * @param notes missing parts leave the known ones
 */
public record SegmentReview(
    Segment segment, List<QuestionReview> questions, Optional<String> skipped, SegmentNotes notes) {

  public SegmentReview {
    questions = List.copyOf(questions);
  }

  /**
   * Refuses segments that are not in the video, or that are there twice. Those that overlap are
   * fine: a reviewer may ask about a minute and about a part of it.
   *
   * @param videoSeconds 0 when nobody knows how long it is
   */
  public static void requireWithin(int videoSeconds, List<SegmentReview> reviews) {
    Set<Segment> there = new HashSet<>();
    for (SegmentReview review : reviews) {
      Segment segment = review.segment();
      if (videoSeconds > 0 && segment.end() > videoSeconds + 1) {
        throw DomainProblem.invalid(
            "segment_outside_video",
            "Segment %d-%d is outside the video, which has %d seconds."
                .formatted(segment.start(), segment.end(), videoSeconds));
      }
      if (!there.add(segment)) {
        throw DomainProblem.invalid(
            "duplicate_segment",
            "Segment %d-%d is there twice.".formatted(segment.start(), segment.end()));
      }
    }
  }

  /** One without notes. */
  public SegmentReview(Segment segment, List<QuestionReview> questions, Optional<String> skipped) {
    this(segment, questions, skipped, SegmentNotes.NONE);
  }
}
