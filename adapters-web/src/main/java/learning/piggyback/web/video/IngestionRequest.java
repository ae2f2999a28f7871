package learning.piggyback.web.video;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/**
 * @param url of the page or file that holds the video
 */
@Serdeable
record IngestionRequest(@NotNull String url) {}
