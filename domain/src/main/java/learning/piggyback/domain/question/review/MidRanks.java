package learning.piggyback.domain.question.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The places of one ballot: what was ranked comes first, then what was left alone, the trash last.
 * Equal ones share the mean of their places.
 *
 * @param tieCorrection the sum of t³ - t over the groups of t equal ones
 */
record MidRanks<Q>(Ballot<Q> ballot, Map<Q, Double> places, double tieCorrection) {

  private static final int ALONE = Integer.MAX_VALUE - 1;
  private static final int TRASHED = Integer.MAX_VALUE;

  static <Q> MidRanks<Q> of(Ballot<Q> ballot, List<Q> written) {
    Map<Q, Double> places = new HashMap<>();
    double ties = 0;
    for (List<Q> equals : groups(ballot, written).values()) {
      double t = equals.size();
      double shared = places.size() + (t + 1) / 2;
      equals.forEach(question -> places.put(question, shared));
      ties += t * t * t - t;
    }
    return new MidRanks<>(ballot, places, ties);
  }

  private static <Q> Map<Integer, List<Q>> groups(Ballot<Q> ballot, List<Q> written) {
    return written.stream()
        .collect(
            Collectors.groupingBy(
                q -> ballot.trashed().contains(q) ? TRASHED : ballot.ranks().getOrDefault(q, ALONE),
                TreeMap::new,
                Collectors.toList()));
  }

  double of(Q question) {
    return places.getOrDefault(question, 0.0);
  }

  double orTrashed(Q question) {
    return ballot.trashed().contains(question) ? Double.POSITIVE_INFINITY : of(question);
  }
}
