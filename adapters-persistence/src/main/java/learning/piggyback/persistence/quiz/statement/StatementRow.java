package learning.piggyback.persistence.quiz.statement;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import learning.piggyback.application.quiz.statement.Outgoing;
import learning.piggyback.application.quiz.statement.RefusedStatements.Refusal;
import learning.piggyback.domain.account.ChildId;
import org.jspecify.annotations.Nullable;

@MappedEntity("statements")
record StatementRow(
    UUID id,
    String childId,
    Instant writtenAt,
    String document,
    @Nullable Instant refusedAt,
    @Nullable String refusal) {

  static StatementRow from(Outgoing statement) {
    return new StatementRow(
        statement.id(),
        statement.child().value(),
        statement.writtenAt(),
        statement.document(),
        null,
        null);
  }

  Outgoing toDomain() {
    return new Outgoing(id, new ChildId(childId), writtenAt, document);
  }

  Refusal toRefusal() {
    if (refusedAt == null || refusal == null) {
      throw new IllegalStateException("Not refused");
    }
    return new Refusal(id, writtenAt, refusedAt, refusal);
  }
}
