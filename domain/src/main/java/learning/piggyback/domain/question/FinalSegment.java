package learning.piggyback.domain.question;

import java.util.List;

/** The reviewed questions of one segment. */
public record FinalSegment(Segment segment, List<FinalQuestion> questions) {

  public FinalSegment {
    questions = List.copyOf(questions);
  }
}
