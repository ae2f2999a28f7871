package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** The older log-in form. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record PasswordCheckRequest(
    @NotNull
        @Schema(
            type = "string",
            allowableValues = {"admin", "expert"})
        String userType,
    @NotNull String password) {}
