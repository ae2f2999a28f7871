package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;

/** An expert by name. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
public record ExpertName(String expertId, String displayName) {}
