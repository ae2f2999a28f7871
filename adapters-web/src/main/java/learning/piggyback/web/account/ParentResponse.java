package learning.piggyback.web.account;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.Parent;
import org.jspecify.annotations.Nullable;

/**
 * A parent's account.
 *
 * @param managedBy the expert who made it; null when that was the admin or another expert
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Parent")
record ParentResponse(
    String parentId,
    String displayName,
    @Nullable String managedBy,
    boolean isActive,
    Instant createdAt,
    Instant updatedAt) {

  /** As an expert sees it, who is told of no other expert. */
  static ParentResponse seenBy(Caller caller, Parent parent) {
    ParentResponse all = from(parent);
    boolean mayKnow =
        caller instanceof Caller.Admin
            || parent.managedBy().map(Caller.Expert::new).filter(caller::equals).isPresent();
    return mayKnow
        ? all
        : new ParentResponse(
            all.parentId, all.displayName, null, all.isActive, all.createdAt, all.updatedAt);
  }

  private static ParentResponse from(Parent parent) {
    return new ParentResponse(
        parent.id().value(),
        parent.displayName().value(),
        parent.managedBy().map(ExpertId::value).orElse(null),
        parent.active(),
        parent.createdAt(),
        parent.updatedAt());
  }
}
