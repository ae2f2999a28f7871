package learning.piggyback.domain.question;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a question comes from.
 *
 * @param wording as it was first written; {@link Wording#NONE} when unknown
 * @param author the adult who wrote it, such as {@code expert:ann}; empty for a question writer's
 * @param writerRank the question writer's, 1 is best; empty when unknown
 */
public record Origin(Wording wording, Optional<String> author, OptionalInt writerRank) {

  public static final Origin UNKNOWN =
      new Origin(Wording.NONE, Optional.empty(), OptionalInt.empty());

  /** A question writer's proposal. */
  public static Origin proposed(Wording wording, int rank) {
    return new Origin(wording, Optional.empty(), OptionalInt.of(rank));
  }
}
