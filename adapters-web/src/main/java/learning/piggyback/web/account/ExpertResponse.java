package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import learning.piggyback.domain.account.Expert;

/** An expert's account. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Expert")
public record ExpertResponse(
    String expertId, String displayName, boolean isActive, Instant createdAt, Instant updatedAt) {

  public static ExpertResponse from(Expert expert) {
    return new ExpertResponse(
        expert.id().value(),
        expert.displayName().value(),
        expert.active(),
        expert.createdAt(),
        expert.updatedAt());
  }
}
