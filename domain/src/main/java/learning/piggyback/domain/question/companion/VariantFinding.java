package learning.piggyback.domain.question.companion;

/**
 * A check that a variant did not pass.
 *
 * @param reason one sentence for the adult who reviews
 */
public record VariantFinding(VariantCheck check, String reason) {}
