package learning.piggyback.web.video;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import learning.piggyback.application.video.VideoCatalog;

/** Videos that an expert may claim. */
@Serdeable
record AvailableVideosResponse(boolean success, List<Item> videos) {

  /** A video that nobody reviews yet. */
  @Serdeable
  @Schema(name = "AvailableVideo")
  record Item(String id, String title) {}

  static AvailableVideosResponse of(List<VideoCatalog.Entry> entries) {
    return new AvailableVideosResponse(
        true,
        entries.stream()
            .map(entry -> new Item(entry.video().id().value(), entry.video().title()))
            .toList());
  }
}
