package learning.piggyback.domain.question.companion;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Segment;

/**
 * A segment's questions in the words of the companions.
 *
 * @param winners the type that a companion asks about the segment; a companion without one asks the
 *     best question as it is
 */
public record SegmentVariants(
    Segment segment,
    Map<Companion, Map<QuestionType, Variant>> variants,
    Map<Companion, QuestionType> winners) {

  public SegmentVariants {
    Map<Companion, Map<QuestionType, Variant>> copy = new EnumMap<>(Companion.class);
    variants.forEach((companion, byType) -> copy.put(companion, Map.copyOf(byType)));
    variants = Map.copyOf(copy);
    winners = Map.copyOf(winners);
  }

  static SegmentVariants none(Segment segment) {
    return new SegmentVariants(segment, Map.of(), Map.of());
  }

  public Optional<Variant> find(VariantSlot slot) {
    return Optional.ofNullable(variants.getOrDefault(slot.companion(), Map.of()).get(slot.type()));
  }

  public Optional<QuestionType> winner(Companion companion) {
    return Optional.ofNullable(winners.get(companion));
  }

  SegmentVariants with(VariantSlot slot, Variant variant) {
    Map<Companion, Map<QuestionType, Variant>> all = new EnumMap<>(Companion.class);
    all.putAll(variants);
    Map<QuestionType, Variant> one = new EnumMap<>(QuestionType.class);
    one.putAll(variants.getOrDefault(slot.companion(), Map.of()));
    one.put(slot.type(), variant);
    all.put(slot.companion(), one);
    return new SegmentVariants(segment, all, winners);
  }
}
