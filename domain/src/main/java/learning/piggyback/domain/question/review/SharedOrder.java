package learning.piggyback.domain.question.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order of a segment's questions that several reviewers gave together: by the median of their
 * ranks, where a question in somebody's trash has the rank infinity. Of two reviewers, one can thus
 * take a question out; of three, it takes two.
 *
 * @param order what may be asked, best first
 * @param trashed what may not, in the writer's order
 * @param agreement empty with fewer than two reviewers or questions, and when nobody preferred any
 * @param <Q> what identifies a question
 */
public record SharedOrder<Q>(List<Q> order, List<Q> trashed, Optional<Agreement> agreement) {

  private record Place<Q>(Q question, double median, double ownersRank) {}

  /**
   * Equal medians are decided by the owner's rank, then by the writer's.
   *
   * @param written the questions in the writer's order
   * @param owner the reviewer whose ballot decides; empty when nobody's does
   */
  public static <Q> SharedOrder<Q> of(
      List<Q> written, List<Ballot<Q>> ballots, Optional<String> owner) {
    List<MidRanks<Q>> ranks = ballots.stream().map(b -> MidRanks.of(b, written)).toList();
    List<MidRanks<Q>> owners =
        ranks.stream().filter(r -> owner.equals(Optional.of(r.ballot().reviewer()))).toList();
    List<Place<Q>> places =
        written.stream()
            .map(q -> new Place<>(q, median(q, ranks), median(q, owners)))
            .sorted(
                Comparator.comparingDouble((Place<Q> place) -> place.median())
                    .thenComparingDouble(Place::ownersRank))
            .toList();
    return new SharedOrder<>(
        places.stream().filter(p -> Double.isFinite(p.median())).map(Place::question).toList(),
        places.stream()
            .filter(p -> Double.isInfinite(p.median()))
            .map(Place::question)
            .sorted(Comparator.comparingInt(written::indexOf))
            .toList(),
        concordance(written, ranks));
  }

  /** Half-way between the two in the middle of an even number; 0 of none. */
  private static <Q> double median(Q question, List<MidRanks<Q>> ranks) {
    double[] sorted = ranks.stream().mapToDouble(r -> r.orTrashed(question)).sorted().toArray();
    return sorted.length == 0
        ? 0
        : Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1).average().orElse(0);
  }

  /** Kendall and Babington Smith (1939), corrected for ties. */
  private static <Q> Optional<Agreement> concordance(List<Q> questions, List<MidRanks<Q>> ranks) {
    int n = questions.size();
    int m = ranks.size();
    if (n < 2 || m < 2) {
      return Optional.empty();
    }
    double mean = m * (n + 1) / 2.0;
    double deviation =
        questions.stream()
            .mapToDouble(q -> ranks.stream().mapToDouble(r -> r.of(q)).sum() - mean)
            .map(difference -> difference * difference)
            .sum();
    double ties = ranks.stream().mapToDouble(MidRanks::tieCorrection).sum();
    double most = (double) m * m * ((double) n * n * n - n) - m * ties;
    return most <= 0 ? Optional.empty() : Optional.of(new Agreement(12 * deviation / most, m, n));
  }
}
