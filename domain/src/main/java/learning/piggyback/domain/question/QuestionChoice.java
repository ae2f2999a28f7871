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

  /** The best one; where that is an adult's own, all of the adults' own. */
  private static Stream<ChosenQuestion> asked(FinalSegment segment, Optional<String> owner) {
    Map<QuestionId, FinalQuestion> usable =
        segment.questions().stream()
            .filter(question -> question.state() == QuestionState.APPROVED)
            .filter(question -> !question.wording().question().isBlank())
            .collect(Collectors.toMap(FinalQuestion::id, Function.identity(), (first, _) -> first));
    SharedOrder<QuestionId> shared = segment.order(owner);
    List<FinalQuestion> ordered =
        shared.order().stream()
            .flatMap(id -> Optional.ofNullable(usable.get(id)).stream())
            .toList();
    boolean own = !ordered.isEmpty() && ordered.getFirst().isOwn();
    return (own ? ordered.stream().filter(FinalQuestion::isOwn) : ordered.stream().limit(1))
        .map(question -> chosen(segment, question, shared));
  }

  private static ChosenQuestion chosen(
      FinalSegment segment, FinalQuestion question, SharedOrder<QuestionId> shared) {
    return new ChosenQuestion(
        segment.segment(),
        question,
        segment.rankOf(question.id(), shared),
        question.askAt().orElse(segment.segment().end()));
  }
}
