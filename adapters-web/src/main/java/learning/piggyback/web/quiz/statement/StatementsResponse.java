package learning.piggyback.web.quiz.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import learning.piggyback.application.quiz.statement.Delivery;
import learning.piggyback.application.quiz.statement.DeliveryDesk.Standing;
import learning.piggyback.application.quiz.statement.RefusedStatements.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How sending statements goes.
 *
 * @param store where they are sent; left out when they are not
 * @param waiting how many are to be sent
 * @param oldestAt when the oldest of them was written
 * @param refused how many the store did not take
 * @param dropped how many were never kept, because too many waited; since the last retry
 * @param problem why the last try failed; left out when it did not
 * @param nextTryAt left out for soon
 * @param refusals the newest of the refused
 */
@Serdeable
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Statements")
record StatementsResponse(
    boolean success,
    @Nullable String store,
    int waiting,
    @Nullable Instant oldestAt,
    int refused,
    long dropped,
    @Nullable String problem,
    @Nullable Instant nextTryAt,
    @Nullable Instant lastSentAt,
    List<RefusalBody> refusals) {

  /**
   * A statement that the store refused.
   *
   * @param reason in the store's words
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "StatementRefusal")
  record RefusalBody(UUID id, Instant writtenAt, Instant refusedAt, String reason) {

    static RefusalBody from(Refusal refusal) {
      return new RefusalBody(
          refusal.id(), refusal.writtenAt(), refusal.refusedAt(), refusal.reason());
    }
  }

  static StatementsResponse from(Standing standing) {
    Delivery delivery = standing.delivery();
    return new StatementsResponse(
        true,
        standing.store().orElse(null),
        standing.counts().waiting(),
        standing.counts().oldest().orElse(null),
        standing.counts().refused(),
        standing.counts().dropped(),
        delivery.problem().orElse(null),
        delivery.notBefore().orElse(null),
        delivery.lastSentAt().orElse(null),
        standing.refusals().stream().map(RefusalBody::from).toList());
  }
}
