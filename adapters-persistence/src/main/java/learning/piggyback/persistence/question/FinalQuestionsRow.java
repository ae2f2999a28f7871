package learning.piggyback.persistence.question;

import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.QuestionChoice;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.Json;

@MappedEntity("final_questions")
record FinalQuestionsRow(
    String videoId,
    long version,
    String savedBy,
    Instant savedAt,
    int askedCount,
    String document) {

  private static final Argument<List<FinalSegmentDocument>> DOCUMENT =
      Argument.listOf(FinalSegmentDocument.class);

  static FinalQuestionsRow from(FinalQuestions finals, long version, Json json) {
    return new FinalQuestionsRow(
        finals.video().value(),
        version,
        finals.savedBy(),
        finals.savedAt(),
        QuestionChoice.choose(finals).size(),
        json.write(finals.segments().stream().map(FinalSegmentDocument::from).toList()));
  }

  FinalQuestions toDomain(Json json) {
    return new FinalQuestions(
        new VideoId(videoId),
        json.read(document, DOCUMENT).stream().map(FinalSegmentDocument::toDomain).toList(),
        savedBy,
        savedAt,
        version);
  }
}
