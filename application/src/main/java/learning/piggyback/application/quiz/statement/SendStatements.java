package learning.piggyback.application.quiz.statement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.quiz.statement.LearningRecordStore.Away;
import learning.piggyback.application.quiz.statement.LearningRecordStore.Refused;
import learning.piggyback.application.quiz.statement.LearningRecordStore.Taken;

/**
 * Sends the statements that wait, oldest first. Called now and then, by one node at a time; what is
 * sent twice because a node died in between is known to the store by its id.
 */
public final class SendStatements {

  static final int BATCH = 50;

  /** Then others of this node's jobs have their turn. */
  private static final int MOST_BATCHES = 20;

  private static final Duration REFUSED_ARE_KEPT = Duration.ofDays(30);

  private final StatementOutbox outbox;
  private final RefusedStatements refused;
  private final Deliveries deliveries;
  private final LearningRecordStore store;
  private final Clock clock;

  public SendStatements(
      StatementOutbox outbox,
      RefusedStatements refused,
      Deliveries deliveries,
      LearningRecordStore store,
      Clock clock) {
    this.outbox = outbox;
    this.refused = refused;
    this.deliveries = deliveries;
    this.store = store;
    this.clock = clock;
  }

  /** Sends until nothing waits, the store is away, or it was enough for once. */
  public void send() {
    Delivery last = deliveries.last();
    if (!last.mayTry(clock.instant())) {
      return;
    }
    refused.forget(clock.instant().minus(REFUSED_ARE_KEPT));
    for (int batch = 0; batch < MOST_BATCHES; batch++) {
      List<Outgoing> waiting = outbox.oldest(BATCH);
      if (waiting.isEmpty()) {
        return;
      }
      Optional<Away> away = deliver(waiting);
      Instant now = clock.instant();
      if (away.isPresent()) {
        deliveries.save(last.failed(away.get(), now));
        return;
      }
      last = Delivery.sent(now);
      deliveries.save(last);
    }
  }

  /** What is refused together is sent in halves, until it is known which ones are meant. */
  private Optional<Away> deliver(List<Outgoing> statements) {
    return switch (store.put(statements)) {
      case Taken() -> {
        outbox.remove(statements.stream().map(Outgoing::id).toList());
        yield Optional.empty();
      }
      case Away away -> Optional.of(away);
      case Refused(String reason) when statements.size() == 1 -> {
        outbox.refuse(statements.getFirst().id(), reason, clock.instant());
        yield Optional.empty();
      }
      case Refused _ -> {
        int half = statements.size() / 2;
        yield deliver(statements.subList(0, half))
            .or(() -> deliver(statements.subList(half, statements.size())));
      }
    };
  }
}
