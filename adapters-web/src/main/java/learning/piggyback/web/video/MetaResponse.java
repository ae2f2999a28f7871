package learning.piggyback.web.video;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import learning.piggyback.domain.video.Video;
import learning.piggyback.web.MediaUrls;
import org.jspecify.annotations.Nullable;

/** What a video is: the file {@code meta.json}. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "VideoMeta")
record MetaResponse(
    String videoId, String title, @Nullable String thumbnail, long duration, String localPath) {

  static MetaResponse of(Video video) {
    MediaUrls urls = MediaUrls.of(video);
    return new MetaResponse(
        video.id().value(),
        video.title(),
        urls.thumbnail(),
        video.duration().toSeconds(),
        urls.video());
  }
}
