package learning.piggyback.web.video;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Who reviews a video now. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record AssignedResponse(
    boolean success, String videoId, List<AssignmentResponse> assignedExperts) {}
