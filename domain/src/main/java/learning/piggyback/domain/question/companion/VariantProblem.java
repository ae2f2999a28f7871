package learning.piggyback.domain.question.companion;

import java.util.Optional;
import learning.piggyback.domain.question.Segment;

/**
 * Something that was asked for or sent and is not there.
 *
 * @param slot empty when it is about the whole segment
 * @param reason stable code of the wire contract
 * @param message one sentence for the adult
 */
public record VariantProblem(
    Segment segment, Optional<VariantSlot> slot, String reason, String message) {}
