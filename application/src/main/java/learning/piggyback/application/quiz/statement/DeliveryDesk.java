package learning.piggyback.application.quiz.statement;

import java.util.List;
import java.util.Optional;
import learning.piggyback.application.quiz.statement.RefusedStatements.Refusal;
import learning.piggyback.application.quiz.statement.StatementOutbox.Counts;

/** Where the admin sees how sending goes, and has it tried again. */
public final class DeliveryDesk {

  private static final int REFUSALS_SHOWN = 20;

  /**
   * How it goes.
   *
   * @param store where statements are sent; empty when they are not
   * @param refusals the newest
   */
  public record Standing(
      Optional<String> store, Counts counts, Delivery delivery, List<Refusal> refusals) {}

  private final Optional<LearningRecordStore> store;
  private final StatementOutbox outbox;
  private final RefusedStatements refused;
  private final Deliveries deliveries;

  public DeliveryDesk(
      Optional<LearningRecordStore> store,
      StatementOutbox outbox,
      RefusedStatements refused,
      Deliveries deliveries) {
    this.store = store;
    this.outbox = outbox;
    this.refused = refused;
    this.deliveries = deliveries;
  }

  public Standing standing() {
    return new Standing(
        store.map(LearningRecordStore::name),
        outbox.counts(),
        deliveries.last(),
        refused.newest(REFUSALS_SHOWN));
  }

  /**
   * Has what was refused wait again, and all be sent without further delay. What was dropped is
   * known by now.
   */
  public void retry() {
    outbox.forgetDropped();
    refused.readmit();
    deliveries.save(deliveries.last().hurried());
  }
}
