package learning.piggyback.domain.question;

import java.util.List;
import java.util.Optional;

/**
 * A segment as one reviewer sends it.
 *
 * @param skipped why no question shall be asked here; empty when one may be
 */
public record SegmentReview(
    Segment segment, List<QuestionReview> questions, Optional<String> skipped) {

  public SegmentReview {
    questions = List.copyOf(questions);
  }
}
