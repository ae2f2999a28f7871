package learning.piggyback.domain.question.companion;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.Segment;

/** A segment as files and pages name it, "0-59" or "00000-00059": read as two numbers. */
public record SegmentKey(double start, double end) {

  private static final double NEAR = 0.5;
  private static final Pattern FORM =
      Pattern.compile("\\s*(\\d{1,9}(?:\\.\\d{1,6})?)\\s*-\\s*(\\d{1,9}(?:\\.\\d{1,6})?)\\s*");

  /**
   * Reads a key.
   *
   * @throws DomainProblem {@code INVALID invalid_segment}
   */
  public static SegmentKey of(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw DomainProblem.invalid(
          "invalid_segment", "A segment is named by its first and last second, such as 0-59.");
    }
    return new SegmentKey(
        Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
  }

  public static String wire(Segment segment) {
    return segment.start() + "-" + segment.end();
  }

  /** The known segment whose ends are both within half a second, else one of these seconds. */
  public Segment among(Collection<Segment> known) {
    return known.stream()
        .filter(this::isNear)
        .min(Comparator.comparingDouble(this::distance))
        .orElseGet(() -> new Segment(seconds(start), seconds(end)));
  }

  private boolean isNear(Segment segment) {
    return Math.abs(segment.start() - start) <= NEAR && Math.abs(segment.end() - end) <= NEAR;
  }

  private double distance(Segment segment) {
    return Math.abs(segment.start() - start) + Math.abs(segment.end() - end);
  }

  private static int seconds(double time) {
    return Math.toIntExact(Math.round(time));
  }
}
