package learning.piggyback.domain.question;

import java.time.Duration;

/**
 * Where a video supports a question's answer.
 *
 * @param start when the supporting cues begin
 * @param end when they end
 * @param quote their words; empty when only the picture supports it
 * @param frame second of the picture to look at
 */
public record Evidence(Duration start, Duration end, String quote, int frame) {

  /** Words, with the picture in the middle of them. */
  public Evidence(Duration start, Duration end, String quote) {
    this(start, end, quote, (int) start.plus(end).dividedBy(2).toSeconds());
  }

  /** Something to be seen at a second that nobody says. */
  public static Evidence seenAt(int second) {
    Duration at = Duration.ofSeconds(second);
    return new Evidence(at, at, "", second);
  }

  public boolean isVisual() {
    return quote.isBlank();
  }
}
