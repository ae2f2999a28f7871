package learning.piggyback.domain.question;

/** A segment and what a writer made of it. */
public record SegmentDraft(Segment segment, SegmentOutcome outcome) {

  public SegmentDraft with(SegmentOutcome other) {
    return new SegmentDraft(segment, other);
  }
}
