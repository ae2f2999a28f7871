package learning.piggyback.persistence.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import learning.piggyback.application.account.session.Sessions.Session;

@MappedEntity("sessions")
record SessionRow(
    @Id String tokenHash,
    String callerRole,
    String callerId,
    Instant createdAt,
    Instant lastSeenAt) {

  static SessionRow from(Session session) {
    CallerKey caller = CallerKey.of(session.caller());
    return new SessionRow(
        session.tokenHash(), caller.role(), caller.id(), session.createdAt(), session.lastSeenAt());
  }

  Session toDomain() {
    return new Session(
        tokenHash, new CallerKey(callerRole, callerId).toDomain(), createdAt, lastSeenAt);
  }
}
