package learning.piggyback.media.subtitle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import learning.piggyback.domain.video.Cue;

/**
 * Automatic captions roll: each cue shows the lines before once more above the new one, or the same
 * line grown by a word. Unrolled, each line is said once, from its own cue.
 */
final class RollingCaptions {

  /** Cues that follow each other within this are one roll. */
  private static final Duration GAP = Duration.ofMillis(100);

  /** People repeat themselves; a line that only grows must do so this often to be a roll. */
  private static final int FEWEST_GROWN = 3;

  private RollingCaptions() {}

  /** What a cue has that the one before had not. */
  private record Step(boolean follows, int carriedLines, boolean grown, List<String> fresh) {

    boolean repeats() {
      return carriedLines > 0 || grown;
    }
  }

  /** The cues as they are when they do not roll; a line that is said twice stays. */
  static List<Cue> unroll(List<Cue> cues) {
    List<Step> steps = new ArrayList<>();
    List<String> before = List.of();
    for (int i = 0; i < cues.size(); i++) {
      List<String> lines = cues.get(i).text().lines().toList();
      boolean follows = i > 0 && follows(cues.get(i - 1), cues.get(i));
      steps.add(follows ? step(before, lines) : new Step(false, 0, false, lines));
      before = lines;
    }
    return rolls(steps) ? withoutRepeats(cues, steps) : cues;
  }

  /** Most cues that follow another repeat it, and some go on from there. */
  private static boolean rolls(List<Step> steps) {
    long following = steps.stream().filter(Step::follows).count();
    long repeating = steps.stream().filter(Step::repeats).count();
    boolean goesOn = steps.stream().anyMatch(s -> s.carriedLines() > 0 && !s.fresh().isEmpty());
    boolean grows = steps.stream().filter(Step::grown).count() >= FEWEST_GROWN;
    return (goesOn || grows) && repeating * 2 >= following;
  }

  private static List<Cue> withoutRepeats(List<Cue> cues, List<Step> steps) {
    List<Cue> unrolled = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      List<String> fresh = steps.get(i).fresh();
      if (!fresh.isEmpty()) {
        unrolled.add(new Cue(cue.start(), cue.end(), String.join("\n", fresh)));
      } else if (!unrolled.isEmpty()) {
        Cue last = unrolled.removeLast();
        Duration end = cue.end().compareTo(last.end()) > 0 ? cue.end() : last.end();
        unrolled.add(new Cue(last.start(), end, last.text()));
      }
    }
    return List.copyOf(unrolled);
  }

  private static boolean follows(Cue before, Cue cue) {
    return cue.start().compareTo(before.end().plus(GAP)) <= 0;
  }

  /** How many lines at the start of a cue are the last lines of the one before. */
  private static Step step(List<String> old, List<String> lines) {
    for (int count = Math.min(old.size(), lines.size()); count > 0; count--) {
      List<String> tail = old.subList(old.size() - count, old.size());
      String last = tail.getLast();
      String now = lines.get(count - 1);
      boolean same = now.equals(last);
      if ((same || now.startsWith(last + " "))
          && tail.subList(0, count - 1).equals(lines.subList(0, count - 1))) {
        List<String> fresh = new ArrayList<>(lines.subList(count, lines.size()));
        if (!same) {
          fresh.addFirst(now.substring(last.length() + 1));
        }
        return new Step(true, same ? count : count - 1, !same, List.copyOf(fresh));
      }
    }
    return new Step(true, 0, false, lines);
  }
}
