package learning.piggyback.domain.question;

/**
 * A check that a proposed question did not pass.
 *
 * @param reason one sentence for the adult who reviews
 */
public record Finding(Check check, String reason) {}
