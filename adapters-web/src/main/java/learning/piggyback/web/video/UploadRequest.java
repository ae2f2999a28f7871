package learning.piggyback.web.video;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import learning.piggyback.domain.video.VideoLabels;
import org.jspecify.annotations.Nullable;

/**
 * A file that is about to be sent.
 *
 * @param fileName as its owner calls it; only shown, and the title when none is given
 * @param size in bytes
 * @param licence under which it may be used
 * @param sourceNote where it comes from
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record UploadRequest(
    @NotNull @Size(max = 255) String fileName,
    @NotNull Long size,
    @Nullable String title,
    @Nullable String licence,
    @Nullable String sourceNote) {

  VideoLabels labels() {
    return new VideoLabels(
        title == null || title.isBlank()
            ? fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
            : title,
        Optional.ofNullable(licence),
        Optional.ofNullable(sourceNote));
  }
}
