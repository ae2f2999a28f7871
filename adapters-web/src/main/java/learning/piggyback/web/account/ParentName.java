package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;

/** A parent by name. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
public record ParentName(String parentId, String displayName) {}
