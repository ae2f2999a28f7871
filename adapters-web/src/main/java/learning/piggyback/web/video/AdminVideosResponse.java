package learning.piggyback.web.video;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import learning.piggyback.application.video.VideoCatalog;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.web.Durations;
import learning.piggyback.web.MediaUrls;
import org.jspecify.annotations.Nullable;

/**
 * The library, as the admin sees it.
 *
 * @param storedBytes what all its videos take on the disk
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record AdminVideosResponse(
    boolean success, int count, List<Item> videos, long storedBytes, String message) {

  /**
   * A video and how far it is.
   *
   * @param attempts how often children were asked its questions; they stay when it is deleted
   * @param storedBytes what it takes on the disk with all that belongs to it
   * @param version to be sent with a change
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "AdminVideo")
  record Item(
      String videoId,
      String title,
      long durationSeconds,
      @Nullable String durationFormatted,
      boolean hasFrames,
      int frameCount,
      boolean hasQuestions,
      int submittedQuestions,
      int finalSegments,
      int experts,
      int attempts,
      @Nullable String sourceUrl,
      @Nullable String licence,
      @Nullable String sourceNote,
      long storedBytes,
      Instant createdAt,
      long version,
      @Nullable String thumbnail,
      @Nullable String framesDir,
      @Nullable String questionFile) {

    static Item from(VideoCatalog.Entry entry) {
      var video = entry.video();
      String folder = MediaUrls.folder(video.id());
      return new Item(
          video.id().value(),
          video.title(),
          video.duration().toSeconds(),
          Durations.clock(video.duration()),
          video.frames().isPresent(),
          video.frames().map(FrameSet::count).orElse(0),
          entry.submitted() > 0,
          entry.submitted(),
          entry.finalised(),
          entry.experts(),
          entry.attempts(),
          video.sourceUrl().orElse(null),
          video.licence().orElse(null),
          video.sourceNote().orElse(null),
          video.storedBytes(),
          video.createdAt(),
          video.version(),
          MediaUrls.of(video).thumbnail(),
          video.frames().map(_ -> folder + "/extracted_frames").orElse(null),
          entry.submitted() > 0 ? folder + "/questions/" + video.id() + ".json" : null);
    }
  }

  static AdminVideosResponse of(List<VideoCatalog.Entry> all, boolean withoutFrames) {
    List<Item> videos =
        all.stream()
            .filter(entry -> withoutFrames || entry.video().frames().isPresent())
            .map(Item::from)
            .toList();
    String message =
        withoutFrames
            ? "Found %d downloaded videos.".formatted(videos.size())
            : "Found %d videos with extracted frames.".formatted(videos.size());
    long storedBytes = all.stream().mapToLong(entry -> entry.video().storedBytes()).sum();
    return new AdminVideosResponse(true, videos.size(), videos, storedBytes, message);
  }
}
