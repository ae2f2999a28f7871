package learning.piggyback.web.question.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.question.EntryTimes;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.entry.EntryBook;
import learning.piggyback.domain.question.entry.ExpertEntry;
import learning.piggyback.domain.video.VideoId;
import org.jspecify.annotations.Nullable;

/** What adults entered about a video: the file {@code expert_questions.json}. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ExpertQuestionsResponse(
    boolean success,
    @Schema(name = "video_id") @JsonProperty("video_id") String videoId,
    List<EntryBody> questions) {

  /**
   * A question of an adult's own, or a part that is skipped.
   *
   * @param segmentStart in seconds, as it was given, as are the other times
   * @param questionType null when skipped
   * @param skipReason null when there is none
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "ExpertQuestion")
  record EntryBody(
      double segmentStart,
      double segmentEnd,
      double timestamp,
      @Nullable String questionType,
      String question,
      String answer,
      boolean skipped,
      @Nullable String skipReason,
      Instant updatedAt) {

    private static final double MILLIS = 1000.0;

    static EntryBody from(ExpertEntry entry) {
      EntryTimes times = entry.times();
      return switch (entry) {
        case ExpertEntry.Own own ->
            body(times, own.type().wire(), own.text().question(), own.text().answer(), null);
        case ExpertEntry.Skip skip ->
            body(times, null, "", "", skip.reason().isBlank() ? null : skip.reason());
      };
    }

    private static EntryBody body(
        EntryTimes times,
        @Nullable String type,
        String question,
        String answer,
        @Nullable String reason) {
      return new EntryBody(
          times.start().toMillis() / MILLIS,
          times.end().toMillis() / MILLIS,
          times.at().toMillis() / MILLIS,
          type,
          question,
          answer,
          type == null,
          reason,
          times.enteredAt());
    }
  }

  static ExpertQuestionsResponse from(VideoId video, Optional<FinalQuestions> finals) {
    return new ExpertQuestionsResponse(
        true,
        video.value(),
        finals.stream().flatMap(f -> EntryBook.of(f).stream()).map(EntryBody::from).toList());
  }
}
