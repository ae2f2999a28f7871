package learning.piggyback.persistence.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import learning.piggyback.domain.question.SegmentNotes;
import learning.piggyback.domain.question.SegmentNotes.BestVerdict;
import learning.piggyback.domain.question.Wording;
import org.jspecify.annotations.Nullable;

/** What adults noted about a segment. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record SegmentNotesDocument(
    @Nullable Boolean approved,
    @Nullable String triage,
    @Nullable String ranking,
    @Nullable WordingDocument firstBest,
    @Nullable VerdictDocument verdict,
    @Nullable EntryDocument skippedUnder) {

  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record WordingDocument(String question, String answer) {

    private static WordingDocument from(Wording wording) {
      return new WordingDocument(wording.question(), wording.answer());
    }

    private Wording toDomain() {
      return new Wording(question, answer);
    }
  }

  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record VerdictDocument(WordingDocument best, boolean approved, String comment) {

    private static VerdictDocument from(BestVerdict verdict) {
      return new VerdictDocument(
          WordingDocument.from(verdict.best()), verdict.approved(), verdict.comment());
    }

    private BestVerdict toDomain() {
      return new BestVerdict(best.toDomain(), approved, comment);
    }
  }

  /** Null when there are none. */
  static @Nullable SegmentNotesDocument from(SegmentNotes notes) {
    return notes.equals(SegmentNotes.NONE)
        ? null
        : new SegmentNotesDocument(
            notes.approved().orElse(null),
            notes.triage().orElse(null),
            notes.ranking().orElse(null),
            notes.firstBest().map(WordingDocument::from).orElse(null),
            notes.verdict().map(VerdictDocument::from).orElse(null),
            notes.skippedUnder().map(EntryDocument::from).orElse(null));
  }

  SegmentNotes toDomain() {
    return new SegmentNotes(
        Optional.ofNullable(approved),
        Optional.ofNullable(triage),
        Optional.ofNullable(ranking),
        Optional.ofNullable(firstBest).map(WordingDocument::toDomain),
        Optional.ofNullable(verdict).map(VerdictDocument::toDomain),
        Optional.ofNullable(skippedUnder).map(EntryDocument::toDomain));
  }
}
