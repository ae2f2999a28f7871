package learning.piggyback.persistence.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentNotes;
import org.jspecify.annotations.Nullable;

/**
 * A reviewed segment.
 *
 * @param ballots null in documents from before there were any
 * @param notes null when there are none
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record FinalSegmentDocument(
    int start,
    int end,
    List<FinalQuestionDocument> questions,
    @Nullable List<BallotDocument> ballots,
    @Nullable String skipped,
    @Nullable SegmentNotesDocument notes) {

  static FinalSegmentDocument from(FinalSegment segment) {
    return new FinalSegmentDocument(
        segment.segment().start(),
        segment.segment().end(),
        segment.questions().stream().map(FinalQuestionDocument::from).toList(),
        segment.ballots().stream().map(BallotDocument::from).toList(),
        segment.skipped().orElse(null),
        SegmentNotesDocument.from(segment.notes()));
  }

  /**
   * @param savedBy whose ranks those of an old document are
   */
  FinalSegment toDomain(String savedBy) {
    return new FinalSegment(
        new Segment(start, end),
        questions.stream().map(FinalQuestionDocument::toDomain).toList(),
        ballots == null
            ? List.of(BallotDocument.ofOld(savedBy, questions))
            : ballots.stream().map(BallotDocument::toDomain).toList(),
        Optional.ofNullable(skipped),
        notes == null ? SegmentNotes.NONE : notes.toDomain());
  }
}
