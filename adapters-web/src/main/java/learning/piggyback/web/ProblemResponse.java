package learning.piggyback.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A failure as RFC 9457 has it, for those who ask for {@code application/problem+json}. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Problem")
public record ProblemResponse(
    String type,
    String title,
    int status,
    String detail,
    String error,
    String requestId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<InvalidInputResponse.Fault> errors,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(type = "object") @Nullable Object current) {}
