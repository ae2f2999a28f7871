package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.FinalQuestions;

/** The approved questions of a video: the file {@code final_questions.json}. */
@Serdeable
@Schema(name = "FinalQuestionsData")
record FinalQuestionsData(
    @Schema(name = "videoId") @JsonProperty("videoId") String camelVideoId,
    @Schema(name = "video_id") @JsonProperty("video_id") String videoId,
    @Schema(name = "saved_at") @JsonProperty("saved_at") Instant savedAt,
    @Schema(name = "updated_at") @JsonProperty("updated_at") Instant updatedAt,
    long version,
    List<FinalSegmentBody> segments) {

  static FinalQuestionsData from(FinalQuestions finals, Caller caller) {
    String id = finals.video().value();
    return new FinalQuestionsData(
        id, id, finals.savedAt(), finals.savedAt(), finals.version(), segmentsOf(finals, caller));
  }

  private static List<FinalSegmentBody> segmentsOf(FinalQuestions finals, Caller caller) {
    return IntStream.range(0, finals.segments().size())
        .mapToObj(
            i -> FinalSegmentBody.from(finals.segments().get(i), i, caller.key(), finals.owner()))
        .toList();
  }
}
