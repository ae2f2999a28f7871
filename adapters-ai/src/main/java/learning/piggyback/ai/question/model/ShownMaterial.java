package learning.piggyback.ai.question.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import learning.piggyback.application.question.SegmentMaterial;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.video.Cue;

/**
 * What a model gets to see of a segment: lines that it can name by number, and pictures.
 *
 * @param cues those shown, the first is number 1
 */
record ShownMaterial(
    String title, Segment segment, List<Cue> cues, List<Cue> earlier, List<Picture> pictures) {

  private static final int LONGEST_LINE = 2_000;
  private static final int MOST_CHARACTERS = 24_000;
  private static final int FEW_CHARACTERS = 6_000;
  private static final int EARLIER_LINES = 8;

  static ShownMaterial of(SegmentMaterial material, List<Picture> pictures) {
    List<Cue> spoken =
        material.cues().stream()
            .filter(cue -> cue.text().codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    List<Cue> earlier = material.earlier();
    return new ShownMaterial(
        material.title(),
        material.segment(),
        first(spoken, MOST_CHARACTERS),
        earlier.subList(Math.max(0, earlier.size() - EARLIER_LINES), earlier.size()),
        pictures);
  }

  boolean hasWords() {
    return !cues.isEmpty();
  }

  ShownMaterial withoutPictures() {
    return new ShownMaterial(title, segment, cues, earlier, List.of());
  }

  /** For a model that the whole was too long for. */
  ShownMaterial shortened() {
    return new ShownMaterial(title, segment, first(cues, FEW_CHARACTERS), List.of(), List.of());
  }

  /** The title and the numbered lines, each with the time at which it is heard. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(Fence.around("Title: " + Fence.line(title, 200)));
    if (!earlier.isEmpty()) {
      StringBuilder lines = new StringBuilder();
      earlier.forEach(cue -> lines.append('\n').append(line(cue)));
      text.append("\n\nHeard before this part, only to know who is meant:\n")
          .append(Fence.around(lines.substring(1)));
    }
    text.append("\n\nTranscript of this part:\n");
    if (cues.isEmpty()) {
      return text.append("(There is none: nobody speaks, or it was not written down.)").toString();
    }
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < cues.size(); i++) {
      lines.append('\n').append(i + 1).append(' ').append(line(cues.get(i)));
    }
    return text.append(Fence.around(lines.substring(1))).toString();
  }

  static String clock(long second) {
    return "%02d:%02d".formatted(second / 60, second % 60);
  }

  private static String line(Cue cue) {
    Duration start = cue.start();
    return "[%s] %s".formatted(clock(start.toSeconds()), Fence.line(cue.text(), LONGEST_LINE));
  }

  private static List<Cue> first(List<Cue> cues, int most) {
    List<Cue> first = new ArrayList<>();
    int length = 0;
    for (Cue cue : cues) {
      length += Math.min(cue.text().length(), LONGEST_LINE);
      if (length > most && !first.isEmpty()) {
        break;
      }
      first.add(cue);
    }
    return List.copyOf(first);
  }
}
