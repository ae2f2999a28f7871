package learning.piggyback.domain.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which of a segment's questions a child is asked. */
public final class QuestionChoice {

  /** By the expert's rank, then the writer's; without a rank comes last, in the order saved. */
  private static final Comparator<FinalQuestion> BEST_FIRST =
      Comparator.comparingInt((FinalQuestion q) -> orLast(q.expertRank()))
          .thenComparingInt(q -> orLast(q.writerRank()));

  private QuestionChoice() {}

  /** One question for each segment that has one, in the video's order. */
  public static List<ChosenQuestion> choose(FinalQuestions finals) {
    return finals.segments().stream().flatMap(segment -> best(segment).stream()).toList();
  }

  private static Optional<ChosenQuestion> best(FinalSegment segment) {
    return segment.questions().stream()
        .filter(question -> !question.trashed() && !question.wording().isBlank())
        .min(BEST_FIRST)
        .map(q -> new ChosenQuestion(segment.segment(), q, segment.segment().end()));
  }

  private static int orLast(OptionalInt rank) {
    return rank.orElse(Integer.MAX_VALUE);
  }
}
