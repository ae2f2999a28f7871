package learning.piggyback.web.video;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Assignment;

/** That an expert reviews a video. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Assignment")
record AssignmentResponse(
    String videoId,
    String expertId,
    @Schema(
            type = "string",
            allowableValues = {"admin", "expert_claim"})
        String assignmentSource,
    Instant assignedAt,
    Instant updatedAt,
    String expertName) {

  static AssignmentResponse from(Assignment assignment, Map<ExpertId, String> names) {
    return new AssignmentResponse(
        assignment.video().value(),
        assignment.expert().value(),
        assignment.source().wire(),
        assignment.assignedAt(),
        assignment.updatedAt(),
        names.getOrDefault(assignment.expert(), assignment.expert().value()));
  }
}
