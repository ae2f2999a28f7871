package learning.piggyback.media.subtitle;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import learning.piggyback.domain.video.Cue;

/**
 * Automatic captions roll: each cue shows the line before once more above the new one. Unrolled,
 * each line is said once, from its own cue.
 */
final class RollingCaptions {

  /** Cues that follow each other within this are one roll. */
  private static final Duration GAP = Duration.ofMillis(100);

  private RollingCaptions() {}

  /** The cues as they are when they do not roll; a line that is said twice stays. */
  static List<Cue> unroll(List<Cue> cues) {
    return rolls(cues) ? withoutRepeats(cues) : cues;
  }

  /** Whether some cue begins with the line that its predecessor ended with, and goes on. */
  private static boolean rolls(List<Cue> cues) {
    for (int i = 1; i < cues.size(); i++) {
      int carried = carried(cues.get(i - 1), cues.get(i));
      if (carried > 0 && carried < lines(cues.get(i)).size()) {
        return true;
      }
    }
    return false;
  }

  private static List<Cue> withoutRepeats(List<Cue> cues) {
    List<Cue> unrolled = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      int carried = i == 0 ? 0 : carried(cues.get(i - 1), cue);
      List<String> fresh = lines(cue).subList(carried, lines(cue).size());
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

  /** How many lines at the start of a cue are the last lines of the one before. */
  private static int carried(Cue before, Cue cue) {
    if (cue.start().compareTo(before.end().plus(GAP)) > 0) {
      return 0;
    }
    List<String> old = lines(before);
    List<String> lines = lines(cue);
    for (int count = Math.min(old.size(), lines.size()); count > 0; count--) {
      if (old.subList(old.size() - count, old.size()).equals(lines.subList(0, count))) {
        return count;
      }
    }
    return 0;
  }

  private static List<String> lines(Cue cue) {
    return cue.text().lines().toList();
  }
}
