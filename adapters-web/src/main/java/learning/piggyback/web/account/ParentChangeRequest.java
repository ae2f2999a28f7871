package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What is left out stays as it is. */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
record ParentChangeRequest(@Nullable String displayName, @Nullable Boolean isActive) {}
