package learning.piggyback.domain.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import learning.piggyback.domain.question.review.SharedOrder;

/** Which of a video's questions a child is asked. */
public final class QuestionChoice {

  private QuestionChoice() {}

  /** In the order in which they are asked. */
  public static List<ChosenQuestion> choose(FinalQuestions finals) {
    return finals.segments().stream()
        .filter(segment -> segment.skipped().isEmpty())
        .flatMap(segment -> asked(segment, finals.owner()))
        .sorted(ChosenQuestion.FIRST_ASKED_FIRST)
        .toList();
  }

  private static Stream<ChosenQuestion> asked(FinalSegment segment, Optional<String> owner) {
    SharedOrder<QuestionId> shared = segment.order(owner);
    return best(usable(segment, shared)).stream()
        .map(question -> chosen(segment, question, shared));
  }

  /** What may be asked about a segment, the best first: approved, in nobody's trash, with words. */
  public static List<FinalQuestion> usable(FinalSegment segment, SharedOrder<QuestionId> shared) {
    Map<QuestionId, FinalQuestion> usable =
        segment.questions().stream()
            .filter(question -> question.state() == QuestionState.APPROVED)
            .filter(question -> !question.wording().question().isBlank())
            .collect(Collectors.toMap(FinalQuestion::id, Function.identity(), (first, _) -> first));
    return shared.order().stream()
        .flatMap(id -> Optional.ofNullable(usable.get(id)).stream())
        .toList();
  }

  /** The first one; where that is an adult's own, all of the adults' own. */
  public static List<FinalQuestion> best(List<FinalQuestion> usable) {
    return !usable.isEmpty() && usable.getFirst().isOwn()
        ? usable.stream().filter(FinalQuestion::isOwn).toList()
        : usable.stream().limit(1).toList();
  }

  /** A question as it is asked about its segment. */
  public static ChosenQuestion chosen(
      FinalSegment segment, FinalQuestion question, SharedOrder<QuestionId> shared) {
    return new ChosenQuestion(
        segment.segment(),
        question,
        segment.rankOf(question.id(), shared),
        question.askAt().orElse(segment.segment().end()));
  }
}
