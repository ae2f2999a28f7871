package learning.piggyback.web.video;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import learning.piggyback.application.video.VideoCatalog;
import learning.piggyback.web.MediaUrls;
import org.jspecify.annotations.Nullable;

/** Videos to review. */
@Serdeable
record ReviewVideosResponse(boolean success, List<Item> videos) {

  /**
   * A video to review.
   *
   * @param duration whole seconds
   * @param hasFinalQuestions whether questions were approved
   */
  @Serdeable
  @Schema(name = "ReviewVideo")
  record Item(
      @Schema(name = "id") @JsonProperty("id") String id,
      String title,
      @Nullable String thumbnail,
      long duration,
      @Schema(name = "videoUrl") @JsonProperty("videoUrl") String videoUrl,
      @Nullable String subtitles,
      @Schema(name = "questionCount") @JsonProperty("questionCount") int questionCount,
      @Schema(name = "has_final_questions") @JsonProperty("has_final_questions")
          boolean hasFinalQuestions,
      @Schema(name = "assigned_to_me") @JsonProperty("assigned_to_me") boolean assignedToMe,
      @Schema(name = "assigned_expert_count") @JsonProperty("assigned_expert_count")
          int assignedExpertCount) {

    static Item from(VideoCatalog.Entry entry, boolean assignedToMe) {
      MediaUrls urls = MediaUrls.of(entry.video());
      return new Item(
          entry.video().id().value(),
          entry.video().title(),
          urls.thumbnail(),
          entry.video().duration().toSeconds(),
          urls.video(),
          urls.subtitles().orElse(null),
          entry.submitted(),
          entry.finalised() > 0,
          assignedToMe,
          entry.experts());
    }
  }

  static ReviewVideosResponse of(List<VideoCatalog.Entry> entries, boolean assignedToMe) {
    return new ReviewVideosResponse(
        true, entries.stream().map(entry -> Item.from(entry, assignedToMe)).toList());
  }
}
