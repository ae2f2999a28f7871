package learning.piggyback.domain.question;

/**
 * A segment and what a writer made of it.
 *
 * @param attempts how many tries it took; at least 1
 */
public record SegmentDraft(Segment segment, SegmentOutcome outcome, int attempts) {

  /** At the first attempt. */
  public SegmentDraft(Segment segment, SegmentOutcome outcome) {
    this(segment, outcome, 1);
  }

  public SegmentDraft with(SegmentOutcome other) {
    return new SegmentDraft(segment, other, attempts);
  }
}
