package learning.piggyback.domain.question;

import java.util.ArrayList;
import java.util.List;

/** How a video is cut into segments. */
public final class SegmentPlan {

  /**
   * A last segment shorter than this many seconds joins its predecessor when questions are made.
   */
  public static final int SHORTEST_LAST = 5;

  private SegmentPlan() {}

  /**
   * The segments of the contract: windows of {@code interval} seconds from {@code offset} on; the
   * last one ends with the video.
   *
   * @param duration whole seconds
   * @param interval whole seconds; less than 1 counts as 1
   * @param offset whole seconds; less than 0 counts as 0
   */
  public static List<Segment> plan(int duration, int interval, int offset) {
    int step = Math.max(1, interval);
    List<Segment> segments = new ArrayList<>();
    int start = Math.max(0, offset);
    while (start <= duration) {
      int end = (int) Math.min((long) start + step - 1, duration);
      segments.add(new Segment(start, end));
      if (end >= duration) {
        break;
      }
      start = end + 1;
    }
    return List.copyOf(segments);
  }

  /** The plan as it is generated: without a last segment too short to ask about. */
  public static List<Segment> forGeneration(int duration, int interval, int offset) {
    List<Segment> planned = plan(duration, interval, offset);
    if (planned.size() < 2 || planned.getLast().seconds() >= SHORTEST_LAST) {
      return planned;
    }
    List<Segment> folded = new ArrayList<>(planned.subList(0, planned.size() - 1));
    Segment before = folded.removeLast();
    folded.add(new Segment(before.start(), planned.getLast().end()));
    return List.copyOf(folded);
  }

  /** One window of {@code interval} seconds, cut at the video's end. */
  public static Segment single(int duration, int interval, int offset) {
    int start = Math.clamp(offset, 0, Math.max(0, duration));
    return new Segment(
        start, (int) Math.max(start, Math.min((long) start + Math.max(1, interval) - 1, duration)));
  }
}
