package learning.piggyback.domain.question.companion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.QuestionChoice;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentOutcome;
import learning.piggyback.domain.question.SubmittedQuestions;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.review.SharedOrder;

/**
 * What the companions put in their own words: of a segment one question of each type. Before a
 * first review these are the submitted candidates.
 *
 * @param wordings of each type, with its answer
 * @param best the type of the segment's best question; empty when it has none
 */
public record BaseQuestions(Map<QuestionType, Wording> wordings, Optional<QuestionType> best) {

  public static final BaseQuestions NONE = new BaseQuestions(Map.of(), Optional.empty());

  public BaseQuestions {
    wordings = Map.copyOf(wordings);
  }

  /** Of all segments of a video that have questions. */
  public static Map<Segment, BaseQuestions> of(
      Optional<FinalQuestions> finals, Optional<SubmittedQuestions> submitted) {
    Map<Segment, BaseQuestions> all = new LinkedHashMap<>();
    submitted.stream()
        .flatMap(questions -> questions.segments().stream())
        .forEach(draft -> all.put(draft.segment(), of(draft.outcome())));
    finals.ifPresent(saved ->
        saved
            .segments()
            .forEach(segment -> all.put(segment.segment(), of(segment, saved.owner()))));
    return all;
  }

  private static BaseQuestions of(SegmentOutcome outcome) {
    return switch (outcome) {
      case SegmentOutcome.Failed _ -> NONE;
      case SegmentOutcome.Written written -> {
        Map<QuestionType, Wording> wordings = new EnumMap<>(QuestionType.class);
        written
            .candidates()
            .forEach(c -> wordings.putIfAbsent(c.type(), new Wording(c.question(), c.answer())));
        yield new BaseQuestions(wordings, written.best().map(Candidate::type));
      }
    };
  }

  private static BaseQuestions of(FinalSegment segment, Optional<String> owner) {
    SharedOrder<QuestionId> shared = segment.order(owner);
    Map<QuestionType, Wording> wordings = new EnumMap<>(QuestionType.class);
    for (QuestionType type : QuestionType.values()) {
      base(segment, type, shared).ifPresent(base -> wordings.put(type, base.wording()));
    }
    Optional<QuestionType> best =
        Stream.concat(
                QuestionChoice.usable(segment, shared).stream(),
                shared.order().stream()
                    .flatMap(id -> segment.questions().stream().filter(q -> q.id().equals(id))))
            .map(FinalQuestion::type)
            .findFirst();
    return new BaseQuestions(wordings, best);
  }

  /**
   * The question that variants of a type belong to: the writer's before an adult's own, so that
   * adding one's own does not give it the other's variants; one in use before one in the trash.
   */
  static Optional<FinalQuestion> base(
      FinalSegment segment, QuestionType type, SharedOrder<QuestionId> shared) {
    List<FinalQuestion> ofType =
        new ArrayList<>(
            segment.questions().stream()
                .filter(question -> question.type() == type)
                .filter(question -> question.state() != QuestionState.RETIRED)
                .filter(question -> !question.wording().question().isBlank())
                .toList());
    if (ofType.size() > 1) {
      List<QuestionId> order = shared.order();
      Predicate<FinalQuestion> inUse = question -> order.contains(question.id());
      ofType.sort(
          Comparator.comparing(FinalQuestion::isOwn)
              .thenComparing(question -> !inUse.test(question))
              .thenComparingInt(question -> order.indexOf(question.id())));
    }
    return ofType.stream().findFirst();
  }
}
