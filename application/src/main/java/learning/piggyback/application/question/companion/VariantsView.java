package learning.piggyback.application.question.companion;

import java.util.Map;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.companion.BaseQuestions;
import learning.piggyback.domain.question.companion.CompanionVariants;

/**
 * A video's variants, and the questions that they belong to.
 *
 * @param bases of each segment that has questions
 */
public record VariantsView(CompanionVariants variants, Map<Segment, BaseQuestions> bases) {

  public VariantsView {
    bases = Map.copyOf(bases);
  }
}
