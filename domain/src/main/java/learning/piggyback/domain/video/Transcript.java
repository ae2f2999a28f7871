package learning.piggyback.domain.video;

import java.time.Duration;
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
}
