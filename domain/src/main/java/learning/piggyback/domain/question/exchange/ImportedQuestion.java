package learning.piggyback.domain.question.exchange;

import java.util.Optional;
import java.util.OptionalInt;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.Evidence;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.Wording;

/**
 * A question as another system has it.
 *
 * @param name by which people find it in the file
 * @param segment that it was about there
 * @param askAt second of the video; empty for the end of {@code segment}
 */
public record ImportedQuestion(
    String name,
    Optional<Segment> segment,
    OptionalInt askAt,
    QuestionType type,
    Wording wording,
    AnswerExamples examples,
    Optional<Evidence> evidence) {

  /** The second at which it is asked. */
  int second() {
    return askAt.orElseGet(() -> segment.map(Segment::end).orElse(0));
  }
}
