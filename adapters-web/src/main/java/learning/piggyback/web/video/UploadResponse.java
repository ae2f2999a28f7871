package learning.piggyback.web.video;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import learning.piggyback.domain.video.Upload;
import org.jspecify.annotations.Nullable;

/**
 * How much of a file has come.
 *
 * @param received bytes; where to go on
 * @param expiresAt when it is removed unless it goes on
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Upload")
record UploadResponse(
    boolean success,
    String id,
    String fileName,
    long size,
    long received,
    String title,
    @Nullable String licence,
    @Nullable String sourceNote,
    boolean hasSubtitles,
    Instant createdAt,
    Instant expiresAt) {

  static UploadResponse from(Upload upload, long received) {
    return new UploadResponse(
        true,
        upload.id().toString(),
        upload.fileName(),
        upload.size(),
        received,
        upload.labels().title(),
        upload.labels().licence().orElse(null),
        upload.labels().sourceNote().orElse(null),
        upload.subtitles().isPresent(),
        upload.createdAt(),
        upload.expiresAt());
  }
}
