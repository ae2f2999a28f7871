package learning.piggyback.domain.question;

import java.util.List;
import java.util.Optional;

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

  /** One without notes. */
  public SegmentReview(Segment segment, List<QuestionReview> questions, Optional<String> skipped) {
    this(segment, questions, skipped, SegmentNotes.NONE);
  }
}
