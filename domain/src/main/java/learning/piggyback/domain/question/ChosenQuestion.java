package learning.piggyback.domain.question;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * A question that a child is asked about a segment.
 *
 * @param reviewersRank 1 is best; empty when no reviewer ranked it
 * @param askAt the second of the video at which it is asked
 */
public record ChosenQuestion(
    Segment segment, FinalQuestion source, OptionalInt reviewersRank, int askAt) {

  public static final Comparator<ChosenQuestion> FIRST_ASKED_FIRST =
      Comparator.comparingInt(ChosenQuestion::askAt)
          .thenComparingInt(chosen -> chosen.segment().start());

  /** The same, asked when the video ends if it would be asked later. */
  public ChosenQuestion notAfter(int videoSeconds) {
    return askAt <= videoSeconds
        ? this
        : new ChosenQuestion(segment, source, reviewersRank, videoSeconds);
  }

  public String question() {
    return source.wording().question();
  }

  public String answer() {
    return source.wording().answer();
  }

  public QuestionType type() {
    return source.type();
  }

  public List<String> acceptedAnswers() {
    return source.examples().accepted();
  }
}
