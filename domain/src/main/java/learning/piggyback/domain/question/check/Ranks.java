package learning.piggyback.domain.question.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import learning.piggyback.domain.question.Candidate;

/** The order in which an adult sees a segment's candidates. */
final class Ranks {

  private Ranks() {}

  /** Those with the fewest findings first, then as the writer ranked them; numbered from 1 on. */
  static List<Candidate> of(List<Candidate> candidates) {
    List<Candidate> ordered =
        candidates.stream()
            .sorted(
                Comparator.comparingInt((Candidate c) -> c.findings().size())
                    .thenComparingInt(Candidate::rank))
            .toList();
    List<Candidate> ranked = new ArrayList<>();
    for (Candidate candidate : ordered) {
      ranked.add(candidate.withRank(ranked.size() + 1));
    }
    return List.copyOf(ranked);
  }
}
