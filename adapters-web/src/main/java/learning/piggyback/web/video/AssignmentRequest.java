package learning.piggyback.web.video;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * @param op {@code add} when left out
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record AssignmentRequest(
    @NotNull String videoId,
    @NotNull String expertId,
    @Nullable
        @Schema(
            type = "string",
            allowableValues = {"add", "remove"})
        String op) {

  VideoId video() {
    return new VideoId(RequiredText.of("video_id", videoId).strip());
  }

  ExpertId expert() {
    return ExpertId.of(RequiredText.of("expert_id", expertId));
  }

  boolean adds() {
    return switch (op == null ? "add" : op) {
      case "add" -> true;
      case "remove" -> false;
      default -> throw DomainProblem.invalid("invalid_op", "op must be 'add' or 'remove'");
    };
  }
}
