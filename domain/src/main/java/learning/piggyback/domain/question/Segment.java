package learning.piggyback.domain.question;

import learning.piggyback.domain.DomainProblem;

/** A window of a video in whole seconds, both ends included. */
public record Segment(int start, int end) {

  /** A week: longer than any video. */
  public static final int LATEST = 604_800;

  public Segment {
    if (start < 0 || end < start || end > LATEST) {
      throw DomainProblem.invalid(
          "invalid_segment", "A segment starts at 0 or later and ends after.");
    }
  }

  /** How many whole seconds it covers. */
  public int seconds() {
    return end - start + 1;
  }
}
