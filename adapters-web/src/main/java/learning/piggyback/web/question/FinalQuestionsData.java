package learning.piggyback.web.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import learning.piggyback.application.question.companion.VariantsView;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.companion.BaseQuestions;
import learning.piggyback.web.question.companion.SegmentVariantsBody;

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

  /** The same, with how the companions ask. */
  FinalQuestionsData with(VariantsView view) {
    return new FinalQuestionsData(
        camelVideoId,
        videoId,
        savedAt,
        updatedAt,
        version,
        segments.stream().map(segment -> voiced(segment, view)).toList());
  }

  private static FinalSegmentBody voiced(FinalSegmentBody body, VariantsView view) {
    Segment segment = body.segment(List.of("segment"));
    BaseQuestions bases = view.bases().getOrDefault(segment, BaseQuestions.NONE);
    return view.variants()
        .of(segment)
        .map(saved -> body.with(SegmentVariantsBody.from(saved, bases)))
        .orElse(body);
  }

  private static List<FinalSegmentBody> segmentsOf(FinalQuestions finals, Caller caller) {
    return IntStream.range(0, finals.segments().size())
        .mapToObj(
            i -> FinalSegmentBody.from(finals.segments().get(i), i, caller.key(), finals.owner()))
        .toList();
  }
}
