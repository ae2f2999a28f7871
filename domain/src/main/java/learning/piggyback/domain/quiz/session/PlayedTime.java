package learning.piggyback.domain.quiz.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was played of a video. What was played twice counts once.
 *
 * @param stretches in the video's order, with gaps between them
 */
public record PlayedTime(List<Stretch> stretches) {

  public static final PlayedTime NONE = new PlayedTime(List.of());

  /** More than a child that jumps about makes; beyond them the smallest gap counts as played. */
  static final int MOST_STRETCHES = 500;

  public PlayedTime {
    stretches = List.copyOf(stretches);
  }

  public PlayedTime plus(Stretch played) {
    List<Stretch> apart = new ArrayList<>();
    Stretch joined = played;
    for (Stretch known : stretches) {
      if (known.touches(joined)) {
        joined = known.and(joined);
      } else {
        apart.add(known);
      }
    }
    apart.add(joined);
    apart.sort(Comparator.comparing(Stretch::from));
    if (apart.size() > MOST_STRETCHES) {
      closeSmallestGap(apart);
    }
    return new PlayedTime(apart);
  }

  private static void closeSmallestGap(List<Stretch> apart) {
    int smallest = 1;
    for (int i = 2; i < apart.size(); i++) {
      if (gapBefore(apart, i).compareTo(gapBefore(apart, smallest)) < 0) {
        smallest = i;
      }
    }
    apart.set(smallest - 1, apart.get(smallest - 1).and(apart.remove(smallest)));
  }

  private static Duration gapBefore(List<Stretch> apart, int place) {
    return apart.get(place).from().minus(apart.get(place - 1).to());
  }

  public Duration total() {
    return stretches.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
  }

  /** The latest moment of the video that was played; zero when nothing was. */
  public Duration furthest() {
    return stretches.isEmpty() ? Duration.ZERO : stretches.getLast().to();
  }
}
