package learning.piggyback.web.question.companion;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import learning.piggyback.application.question.companion.SaveVariants;
import learning.piggyback.application.question.companion.VariantsView;
import learning.piggyback.domain.question.companion.BaseQuestions;
import learning.piggyback.domain.question.companion.SegmentKey;
import org.jspecify.annotations.Nullable;

/**
 * A video's variants.
 *
 * @param version to send back with the next save; 0 when nothing was saved
 * @param data without anything in it when nothing was saved
 * @param problems sent after a save only: what was sent or asked for and is not there
 */
@Serdeable
@Schema(name = "CompanionVariants")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VariantsResponse(
    boolean success, long version, VariantsData data, @Nullable List<VariantProblemBody> problems) {

  /**
   * The file {@code persona_variants.json}.
   *
   * @param segments by first and last second, such as {@code 0-59}
   */
  @Serdeable
  @Schema(name = "CompanionVariantsData")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record VariantsData(
      @Schema(name = "videoId") @JsonProperty("videoId") @Nullable String videoId,
      @Nullable Map<String, SegmentVariantsBody> segments,
      @Schema(name = "updatedAt") @JsonProperty("updatedAt") @Nullable Instant updatedAt) {

    static VariantsData from(VariantsView view) {
      if (view.variants().version() == 0) {
        return new VariantsData(null, null, null);
      }
      Map<String, SegmentVariantsBody> segments = new LinkedHashMap<>();
      view.variants()
          .segments()
          .forEach(segment ->
              segments.put(
                  SegmentKey.wire(segment.segment()),
                  SegmentVariantsBody.from(
                      segment, view.bases().getOrDefault(segment.segment(), BaseQuestions.NONE))));
      return new VariantsData(view.variants().video().value(), segments, view.variants().savedAt());
    }
  }

  static VariantsResponse from(VariantsView view) {
    return new VariantsResponse(true, view.variants().version(), VariantsData.from(view), null);
  }

  static VariantsResponse from(SaveVariants.Saved saved) {
    return new VariantsResponse(
        true,
        saved.view().variants().version(),
        VariantsData.from(saved.view()),
        saved.problems().stream().map(VariantProblemBody::from).toList());
  }
}
