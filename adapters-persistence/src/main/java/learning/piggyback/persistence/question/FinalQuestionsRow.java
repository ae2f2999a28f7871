package learning.piggyback.persistence.question;

import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.QuestionChoice;
import learning.piggyback.domain.question.history.Revision;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.Json;
import org.jspecify.annotations.Nullable;

@MappedEntity("final_questions")
record FinalQuestionsRow(
    String videoId,
    long version,
    @Nullable String owner,
    String savedBy,
    Instant savedAt,
    int askedCount,
    String document,
    @Nullable String changes,
    @Nullable Long restoredFrom) {

  private static final Argument<List<FinalSegmentDocument>> DOCUMENT =
      Argument.listOf(FinalSegmentDocument.class);

  static FinalQuestionsRow from(FinalQuestions finals, Revision.Note note, Json json) {
    return new FinalQuestionsRow(
        finals.video().value(),
        finals.version() + 1,
        finals.owner().orElse(null),
        finals.savedBy(),
        finals.savedAt(),
        QuestionChoice.choose(finals).size(),
        json.write(finals.segments().stream().map(FinalSegmentDocument::from).toList()),
        json.write(ChangesDocument.from(note.changes())),
        note.restoredFrom().isPresent() ? note.restoredFrom().getAsLong() : null);
  }

  FinalQuestions toDomain(Json json) {
    return new FinalQuestions(
        new VideoId(videoId),
        json.read(document, DOCUMENT).stream().map(segment -> segment.toDomain(savedBy)).toList(),
        Optional.ofNullable(owner),
        savedBy,
        savedAt,
        version);
  }
}
