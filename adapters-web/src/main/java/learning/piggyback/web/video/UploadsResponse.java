package learning.piggyback.web.video;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Files of which not all has come.
 *
 * @param limitBytes how large one may be
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record UploadsResponse(boolean success, long limitBytes, List<UploadResponse> uploads) {}
