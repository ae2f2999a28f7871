package learning.piggyback.domain.question.review;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How one reviewer ordered the questions of a segment.
 *
 * @param reviewer who it is, such as {@code expert:ann}
 * @param ranks of the questions that were ranked, 1 is best; a smaller one comes first
 * @param trashed those that no child shall be asked; their ranks do not count
 * @param <Q> what identifies a question
 */
public record Ballot<Q>(String reviewer, Map<Q, Integer> ranks, Set<Q> trashed) {

  /** Before every rank that a reviewer can give. */
  private static final int FIRST = 0;

  public Ballot {
    ranks = Map.copyOf(ranks);
    trashed = Set.copyOf(trashed);
  }

  /** The same, with these before all others where the reviewer left them alone. */
  public Ballot<Q> preferring(Set<Q> questions) {
    Map<Q, Integer> preferred = new HashMap<>(ranks);
    questions.forEach(question -> preferred.putIfAbsent(question, FIRST));
    return new Ballot<>(reviewer, preferred, trashed);
  }

  /** Empty when the reviewer left it alone. */
  public OptionalInt rankOf(Q question) {
    Integer rank = ranks.get(question);
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }
}
