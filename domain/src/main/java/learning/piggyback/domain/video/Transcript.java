package learning.piggyback.domain.video;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is said in a video, in the order in which it is heard.
 *
 * @param skipped how many broken cues the subtitles had
 */
public record Transcript(List<Cue> cues, int skipped) {

  public static final Transcript EMPTY = new Transcript(List.of(), 0);

  public Transcript {
    cues = cues.stream().sorted(Comparator.comparing(Cue::start)).toList();
  }

  public boolean isEmpty() {
    return cues.isEmpty();
  }

  /**
   * What of it can be heard in a video of this length: cues that start at its end or later are left
   * out, one that runs over the end stops there. All of it when the length is zero, that is
   * unknown.
   */
  public Transcript within(Duration length) {
    if (length.isZero()) {
      return this;
    }
    return new Transcript(
        cues.stream()
            .filter(cue -> cue.start().compareTo(length) < 0)
            .map(cue -> cue.endingBy(length))
            .toList(),
        skipped);
  }

  /** The cues heard in a window of whole seconds, both ends included. */
  public List<Cue> between(int startSecond, int endSecond) {
    return cues.stream().filter(cue -> cue.touches(startSecond, endSecond)).toList();
  }

  /**
   * The cues that belong to one window and to no neighbour: those whose middle lies in it. So a
   * sentence that runs over a segment's end is asked about once.
   */
  public List<Cue> ownedBy(int startSecond, int endSecond) {
    Duration from = Duration.ofSeconds(startSecond);
    Duration to = Duration.ofSeconds(endSecond + 1L);
    return cues.stream()
        .filter(cue -> {
          Duration middle = cue.start().plus(cue.end()).dividedBy(2);
          return middle.compareTo(from) >= 0 && middle.compareTo(to) < 0;
        })
        .toList();
  }

  /** The cue heard while the given second runs; the first of several. */
  public Optional<Cue> at(int second) {
    return cues.stream().filter(cue -> cue.touches(second, second)).findFirst();
  }

  /** As {@link #at} for each second from 0 on, in one pass however many there are. */
  public List<Optional<Cue>> perSecond(int seconds) {
    List<Optional<Cue>> heard = new ArrayList<>(Collections.nCopies(seconds, Optional.empty()));
    int next = 0;
    for (Cue cue : cues) {
      // All earlier cues start no later, so every second from here to "next" has one already.
      for (int second = next(cue, next);
          second < seconds && cue.touches(second, second);
          second++) {
        heard.set(second, Optional.of(cue));
        next = second + 1;
      }
    }
    return heard;
  }

  private static int next(Cue cue, int free) {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(free, cue.start().toSeconds()));
  }
}
