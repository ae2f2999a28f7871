package learning.piggyback.persistence.question;

import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import learning.piggyback.domain.question.SubmittedQuestions;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.persistence.Json;

@MappedEntity("submissions")
record SubmissionRow(String videoId, Instant submittedAt, int candidateCount, String document) {

  private static final Argument<List<DraftDocument>> DOCUMENT =
      Argument.listOf(DraftDocument.class);

  static SubmissionRow from(SubmittedQuestions submitted, Json json) {
    return new SubmissionRow(
        submitted.video().value(),
        submitted.submittedAt(),
        submitted.size(),
        json.write(submitted.segments().stream().map(DraftDocument::from).toList()));
  }

  SubmittedQuestions toDomain(Json json) {
    return new SubmittedQuestions(
        new VideoId(videoId),
        submittedAt,
        json.read(document, DOCUMENT).stream().map(DraftDocument::toDomain).toList());
  }
}
