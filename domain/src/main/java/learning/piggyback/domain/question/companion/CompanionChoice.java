package learning.piggyback.domain.question.companion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Origin;
import learning.piggyback.domain.question.QuestionChoice;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.review.SharedOrder;

/** Which of a video's questions a child is asked by its companion, and in which words. */
public final class CompanionChoice {

  /** Which type is asked where there is no question but an adult's variants. */
  private static final List<QuestionType> FIRST_TYPES =
      List.of(
          QuestionType.CHARACTER,
          QuestionType.ACTION,
          QuestionType.FEELING,
          QuestionType.CAUSAL,
          QuestionType.SETTING,
          QuestionType.OUTCOME,
          QuestionType.PREDICTION);

  private final Optional<String> owner;
  private final Map<Segment, SegmentVariants> variants = new HashMap<>();
  private final Optional<Companion> companion;

  private CompanionChoice(
      Optional<String> owner, CompanionVariants variants, Optional<Companion> companion) {
    this.owner = owner;
    this.companion = companion;
    variants.segments().forEach(segment -> this.variants.put(segment.segment(), segment));
  }

  /** Whether variants can change what is asked; where not they need not be read. */
  public static boolean mayMatter(FinalQuestions finals, Optional<Companion> companion) {
    return companion.isPresent()
        || finals.segments().stream().anyMatch(segment -> segment.questions().isEmpty());
  }

  /**
   * In the order in which they are asked.
   *
   * @param companion empty when the child has none
   */
  public static List<ChosenQuestion> choose(
      FinalQuestions finals, CompanionVariants variants, Optional<Companion> companion) {
    CompanionChoice choice = new CompanionChoice(finals.owner(), variants, companion);
    return finals.segments().stream()
        .filter(segment -> segment.skipped().isEmpty())
        .flatMap(segment -> choice.asked(segment))
        .sorted(ChosenQuestion.FIRST_ASKED_FIRST)
        .toList();
  }

  private Stream<ChosenQuestion> asked(FinalSegment segment) {
    SharedOrder<QuestionId> shared = segment.order(owner);
    Optional<SegmentVariants> here = Optional.ofNullable(variants.get(segment.segment()));
    List<FinalQuestion> questions =
        segment.questions().isEmpty()
            ? here.flatMap(this::ownVariant).stream().toList()
            : voiced(segment, shared, here);
    return questions.stream().map(question -> QuestionChoice.chosen(segment, question, shared));
  }

  /** The companion's winner instead of the writer's best one; adults' own stay what they are. */
  private List<FinalQuestion> voiced(
      FinalSegment segment, SharedOrder<QuestionId> shared, Optional<SegmentVariants> here) {
    List<FinalQuestion> usable = QuestionChoice.usable(segment, shared);
    List<FinalQuestion> best = QuestionChoice.best(usable);
    Optional<FinalQuestion> winner = here.flatMap(saved -> winner(segment, shared, saved, usable));
    if (winner.isEmpty() || best.isEmpty()) {
      return best;
    }
    return best.getFirst().isOwn()
        ? best.stream().map(own -> own.id().equals(winner.get().id()) ? winner.get() : own).toList()
        : List.of(winner.get());
  }

  private Optional<FinalQuestion> winner(
      FinalSegment segment,
      SharedOrder<QuestionId> shared,
      SegmentVariants saved,
      List<FinalQuestion> usable) {
    Optional<QuestionType> type = companion.flatMap(saved::winner);
    Optional<Variant> variant =
        type.flatMap(t -> companion.flatMap(c -> saved.find(new VariantSlot(c, t))));
    return type.flatMap(t -> BaseQuestions.base(segment, t, shared))
        .filter(usable::contains)
        .flatMap(base ->
            variant.filter(v -> v.fits(base.wording())).map(v -> base.asking(v.question())));
  }

  private Optional<FinalQuestion> ownVariant(SegmentVariants saved) {
    return Stream.concat(companion.stream(), Stream.of(Companion.values()))
        .flatMap(who -> FIRST_TYPES.stream().flatMap(type -> ownVariant(saved, who, type).stream()))
        .findFirst();
  }

  private static Optional<FinalQuestion> ownVariant(
      SegmentVariants saved, Companion who, QuestionType type) {
    return saved
        .find(new VariantSlot(who, type))
        .filter(variant -> variant.isOwn() && !variant.base().answer().isBlank())
        .map(variant ->
            new FinalQuestion(
                QuestionId.named(SegmentKey.wire(saved.segment()) + " " + who + " " + type),
                type,
                new Wording(variant.question(), variant.base().answer()),
                AnswerExamples.NONE,
                QuestionState.APPROVED,
                OptionalInt.empty(),
                Origin.UNKNOWN));
  }
}
