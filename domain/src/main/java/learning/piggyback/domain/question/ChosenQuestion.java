package learning.piggyback.domain.question;

import java.util.List;

/**
 * The question that a child is asked about a segment.
 *
 * @param askAt the second of the video at which it is asked
 */
public record ChosenQuestion(Segment segment, FinalQuestion source, int askAt) {

  /** The same, asked when the video ends if it would be asked later. */
  public ChosenQuestion notAfter(int videoSeconds) {
    return askAt <= videoSeconds ? this : new ChosenQuestion(segment, source, videoSeconds);
  }

  public String question() {
    return source.wording();
  }

  public String answer() {
    return source.expected();
  }

  public QuestionType type() {
    return source.type();
  }

  public List<String> acceptedAnswers() {
    return source.acceptedAnswers();
  }
}
