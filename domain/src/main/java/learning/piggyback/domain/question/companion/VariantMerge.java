package learning.piggyback.domain.question.companion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.Wording;

/** What a save makes of the variants that were there: what was not sent stays. */
public final class VariantMerge {

  private final Map<Segment, BaseQuestions> bases;
  private final Map<Segment, SegmentVariants> segments = new LinkedHashMap<>();
  private final List<VariantProblem> problems = new ArrayList<>();

  public VariantMerge(List<SegmentVariants> before, Map<Segment, BaseQuestions> bases) {
    this.bases = Map.copyOf(bases);
    before.forEach(segment -> segments.put(segment.segment(), segment));
  }

  /** Takes what an adult sends. */
  public void take(SentVariants sent) {
    Set<Segment> known = new HashSet<>(bases.keySet());
    known.addAll(segments.keySet());
    Segment segment = sent.key().among(known);
    SegmentVariants before = before(segment);
    segments.put(
        segment,
        new SegmentVariants(
            segment,
            sent.variants().map(given -> variants(before, given)).orElse(before.variants()),
            sent.winners().map(given -> winners(before, given)).orElse(before.winners())));
  }

  /**
   * Takes a variant that was written for a question.
   *
   * @param isReplacing whether it takes the place of one that is there
   */
  public void take(Segment segment, VariantSlot slot, Variant written, boolean isReplacing) {
    SegmentVariants before = before(segment);
    if (isReplacing || before.find(slot).isEmpty()) {
      segments.put(segment, before.with(slot, written));
    }
  }

  public List<SegmentVariants> merged() {
    return List.copyOf(segments.values());
  }

  /** What of that which was sent is not kept. */
  public List<VariantProblem> problems() {
    return List.copyOf(problems);
  }

  private SegmentVariants before(Segment segment) {
    return segments.getOrDefault(segment, SegmentVariants.none(segment));
  }

  private Map<Companion, Map<QuestionType, Variant>> variants(
      SegmentVariants before, Map<Companion, Map<QuestionType, SentVariants.Sent>> given) {
    Map<Companion, Map<QuestionType, Variant>> variants = new EnumMap<>(Companion.class);
    given.forEach((companion, byType) -> {
      Map<QuestionType, Variant> one = new EnumMap<>(QuestionType.class);
      byType.forEach((type, sent) -> {
        if (!sent.question().isBlank()) {
          one.put(type, variant(before, companion, type, sent));
        }
      });
      variants.put(companion, one);
    });
    return variants;
  }

  /** One that was sent back as it was still belongs to the question as that was. */
  private Variant variant(
      SegmentVariants before, Companion companion, QuestionType type, SentVariants.Sent sent) {
    String answer = sent.answer().orElse("").strip();
    Optional<Wording> base =
        Optional.ofNullable(
            bases.getOrDefault(before.segment(), BaseQuestions.NONE).wordings().get(type));
    if (base.isPresent() && !answer.isEmpty() && !answer.equals(base.get().answer().strip())) {
      problems.add(
          new VariantProblem(
              before.segment(),
              Optional.of(new VariantSlot(companion, type)),
              "answer_kept",
              "The answer stays that of the question; the one that was sent is not kept."));
    }
    return before
        .find(new VariantSlot(companion, type))
        .filter(known -> known.question().equals(sent.question()))
        .filter(known -> !known.isOwn())
        .map(known -> new Variant(known.question(), known.base(), sent.best()))
        .orElseGet(
            () -> new Variant(sent.question(), base.orElse(new Wording("", answer)), sent.best()));
  }

  /** Each companion's is its own: two adults may choose for two companions at once. */
  private static Map<Companion, QuestionType> winners(
      SegmentVariants before, Map<Companion, Optional<QuestionType>> given) {
    Map<Companion, QuestionType> winners = new EnumMap<>(Companion.class);
    winners.putAll(before.winners());
    given.forEach((companion, type) ->
        type.ifPresentOrElse(
            chosen -> winners.put(companion, chosen), () -> winners.remove(companion)));
    return winners;
  }
}
