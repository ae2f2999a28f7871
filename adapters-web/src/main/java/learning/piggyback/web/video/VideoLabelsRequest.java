package learning.piggyback.web.video;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import learning.piggyback.domain.video.VideoLabels;
import org.jspecify.annotations.Nullable;

/**
 * What an adult writes on a video.
 *
 * @param version as it was read; without one, the change is made whatever others did
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record VideoLabelsRequest(
    @NotNull String title,
    @Nullable String licence,
    @Nullable String sourceNote,
    @Nullable Long version) {

  VideoLabels labels() {
    return new VideoLabels(title, Optional.ofNullable(licence), Optional.ofNullable(sourceNote));
  }
}
