package learning.piggyback.domain.privacy;

import java.time.Instant;

/**
 * That a child was erased. Holds nothing from which the child could be known.
 *
 * @param role of who did it, such as {@code parent}
 * @param pseudonym of the child's id; without the installation's secret nobody can tell whose
 * @param attempts how many went with the child
 * @param replies how many went with the child
 */
public record Erasure(Instant at, String role, String pseudonym, int attempts, int replies) {}
