package learning.piggyback.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Any failure but a 422.
 *
 * @param error stable, snake_case
 * @param message for people
 * @param detail the same as {@code message}
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Failure")
public record FailureResponse(
    boolean success, String error, String message, String detail, String requestId) {

  FailureResponse(String error, String message, String requestId) {
    this(false, error, message, message, requestId);
  }
}
