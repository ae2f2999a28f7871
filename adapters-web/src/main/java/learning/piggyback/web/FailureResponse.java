package learning.piggyback.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Any failure but a 422.
 *
 * @param error stable, snake_case
 * @param message for people
 * @param detail the same as {@code message}
 * @param current of a stale write: what there is now; left out otherwise
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Failure")
public record FailureResponse(
    boolean success,
    String error,
    String message,
    String detail,
    String requestId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(type = "object") @Nullable Object current) {

  FailureResponse(String error, String message, String requestId, @Nullable Object current) {
    this(false, error, message, message, requestId, current);
  }
}
