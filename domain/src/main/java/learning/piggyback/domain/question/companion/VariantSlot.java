package learning.piggyback.domain.question.companion;

import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;

/** The place of a variant in its segment. */
public record VariantSlot(Companion companion, QuestionType type) {}
