package learning.piggyback.application.question.companion;

import java.util.Optional;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.companion.VariantSlot;

/**
 * A question that a companion shall ask in its own words.
 *
 * @param base the question with its answer
 * @param fault what was wrong with the first try; empty at the first
 */
public record VariantWish(VariantSlot slot, Wording base, Optional<String> fault) {

  public VariantWish(VariantSlot slot, Wording base) {
    this(slot, base, Optional.empty());
  }

  VariantWish again(String wrong) {
    return new VariantWish(slot, base, Optional.of(wrong));
  }
}
