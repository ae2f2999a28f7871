package learning.piggyback.domain.question;

import java.util.Optional;

/**
 * What adults noted about a segment beside its questions. Empty means: nothing yet.
 *
 * @param approved whether the segment as a whole is done
 * @param triage why questions were trashed
 * @param ranking why they are ranked as they are
 * @param firstBest what the writer had proposed as the best
 * @param verdict what an adult thinks of the best
 * @param skippedUnder the times that were given when it was skipped
 */
public record SegmentNotes(
    Optional<Boolean> approved,
    Optional<String> triage,
    Optional<String> ranking,
    Optional<Wording> firstBest,
    Optional<BestVerdict> verdict,
    Optional<EntryTimes> skippedUnder) {

  public static final SegmentNotes NONE =
      new SegmentNotes(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * What an adult thinks of a segment's best question.
   *
   * @param comment why it was not approved; blank when it was
   */
  public record BestVerdict(Wording best, boolean approved, String comment) {}

  public SegmentNotes with(BestVerdict other) {
    return new SegmentNotes(approved, triage, ranking, firstBest, Optional.of(other), skippedUnder);
  }

  public SegmentNotes skippedUnder(EntryTimes times) {
    return new SegmentNotes(approved, triage, ranking, firstBest, verdict, Optional.of(times));
  }

  /** Each missing part taken from the other. */
  public SegmentNotes orElse(SegmentNotes other) {
    return new SegmentNotes(
        approved.or(other::approved),
        triage.or(other::triage),
        ranking.or(other::ranking),
        firstBest.or(other::firstBest),
        verdict.or(other::verdict),
        skippedUnder.or(other::skippedUnder));
  }
}
