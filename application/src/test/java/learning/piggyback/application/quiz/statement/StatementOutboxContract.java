package learning.piggyback.application.quiz.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.application.Stores;
import learning.piggyback.application.quiz.statement.RefusedStatements.Refusal;
import learning.piggyback.application.quiz.statement.StatementOutbox.Counts;
import learning.piggyback.domain.account.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for all outboxes of statements. */
public interface StatementOutboxContract extends StoreContract {

  ChildId KIM = new ChildId("000001");
  ChildId LEE = new ChildId("000002");

  private StatementOutbox outbox() {
    return testee().outbox();
  }

  private RefusedStatements refused() {
    return testee().refused();
  }

  @BeforeEach
  default void addChildren() {
    testee().children().add(Samples.child("000001", "Kim", ""));
    testee().children().add(Samples.child("000002", "Lee", ""));
  }

  private static Outgoing statement(int number, ChildId child) {
    return new Outgoing(
        new UUID(number, 1),
        child,
        Samples.NOON.plusSeconds(number),
        "{\"words\": \"%s %d\"}".formatted(Samples.UNICODE, number));
  }

  private List<Outgoing> add(ChildId child, int... numbers) {
    List<Outgoing> added =
        IntStream.of(numbers).mapToObj(number -> statement(number, child)).toList();
    testee().transactions().inTransaction(() -> outbox().add(added));
    return added;
  }

  @Test
  default void statementsShouldWaitAsTheyWereAddedInTheirOrder() {
    List<Outgoing> first = add(KIM, 5, 3);
    List<Outgoing> second = add(LEE, 4);

    assertThat(outbox().oldest(10)).containsExactly(first.get(0), first.get(1), second.get(0));
    assertThat(outbox().oldest(2)).isEqualTo(first);
    assertThat(outbox().of(KIM)).isEqualTo(first);
    assertThat(outbox().counts())
        .isEqualTo(new Counts(3, 0, 0, Optional.of(Samples.NOON.plusSeconds(3))));
  }

  @Test
  default void longDocumentShouldStayWhole() {
    Outgoing huge = new Outgoing(new UUID(1, 1), KIM, Samples.NOON, "x".repeat(100_000));
    testee().transactions().inTransaction(() -> outbox().add(List.of(huge)));

    assertThat(outbox().oldest(1)).containsExactly(huge);
  }

  @Test
  default void emptyOutboxShouldHoldNothing() {
    assertThat(outbox().oldest(10)).isEmpty();
    assertThat(outbox().of(KIM)).isEmpty();
    assertThat(outbox().counts()).isEqualTo(new Counts(0, 0, 0, Optional.empty()));
    assertThat(refused().newest(10)).isEmpty();
    outbox().remove(List.of());
    outbox().remove(List.of(new UUID(9, 9)));
    outbox().refuse(new UUID(9, 9), "gone", Samples.NOON);
    assertThat(refused().readmit()).isZero();
  }

  @Test
  default void addingShouldNeedATransactionAndGoWithIt() {
    assertThatThrownBy(() -> outbox().add(List.of(statement(1, KIM))))
        .isInstanceOf(IllegalStateException.class);

    rollBack(() -> outbox().add(List.of(statement(1, KIM))));

    assertThat(outbox().oldest(10)).isEmpty();
  }

  @Test
  default void removedStatementsShouldBeGone() {
    List<Outgoing> three = add(KIM, 1, 2, 3);

    outbox().remove(List.of(three.get(0).id(), three.get(2).id()));

    assertThat(outbox().oldest(10)).containsExactly(three.get(1));
  }

  @Test
  default void refusedStatementShouldBeKeptAsideUntilItIsReadmitted() {
    List<Outgoing> three = add(KIM, 1, 2, 3);
    Instant later = Samples.NOON.plus(Duration.ofHours(1));

    outbox().refuse(three.get(0).id(), "no good", later);
    outbox().refuse(three.get(1).id(), "x".repeat(1_000), later.plusSeconds(1));

    assertThat(outbox().oldest(10)).containsExactly(three.get(2));
    assertThat(outbox().of(KIM)).isEqualTo(three);
    assertThat(outbox().counts())
        .isEqualTo(new Counts(1, 2, 0, Optional.of(three.get(2).writtenAt())));
    assertThat(refused().newest(10))
        .element(1)
        .isEqualTo(new Refusal(three.get(0).id(), three.get(0).writtenAt(), later, "no good"));
    assertThat(refused().newest(1)).extracting(Refusal::id).containsExactly(three.get(1).id());

    assertThat(refused().readmit()).isEqualTo(2);

    assertThat(outbox().oldest(10)).isEqualTo(three);
    assertThat(refused().newest(10)).isEmpty();
  }

  @Test
  default void oldRefusalsShouldBeForgotten() {
    List<Outgoing> three = add(KIM, 1, 2, 3);
    outbox().refuse(three.get(0).id(), "a", Samples.NOON);
    outbox().refuse(three.get(1).id(), "b", Samples.NOON.plusSeconds(10));

    assertThat(refused().forget(Samples.NOON.plusSeconds(10))).isEqualTo(1);

    assertThat(outbox().of(KIM)).containsExactly(three.get(1), three.get(2));
  }

  @Test
  default void fullOutboxShouldTakeNoMoreAndCountWhatItDropped() {
    List<Outgoing> kept = add(KIM, IntStream.range(0, Stores.OUTBOX_SIZE).toArray());
    outbox().refuse(kept.getLast().id(), "no good", Samples.NOON);

    add(LEE, 100, 101);
    add(LEE, 102);

    assertThat(outbox().of(KIM)).isEqualTo(kept);
    assertThat(outbox().of(LEE)).isEmpty();
    assertThat(outbox().counts())
        .isEqualTo(new Counts(kept.size() - 1, 1, 3, Optional.of(kept.getFirst().writtenAt())));

    outbox().forgetDropped();
    assertThat(outbox().counts().dropped()).isZero();
  }

  @Test
  default void outboxShouldTakeStatementsAgainWhenThereIsRoomAnywhere() {
    List<Outgoing> kept = add(KIM, IntStream.range(0, Stores.OUTBOX_SIZE).toArray());
    outbox().remove(List.of(kept.get(7).id()));

    List<Outgoing> together = add(LEE, 100, 101);
    add(LEE, 102);

    assertThat(outbox().of(LEE)).isEqualTo(together);
    assertThat(outbox().counts().dropped()).isEqualTo(1);
  }

  @Test
  default void rolledBackDropShouldNotBeCounted() {
    add(KIM, IntStream.range(0, Stores.OUTBOX_SIZE).toArray());

    rollBack(() -> outbox().add(List.of(statement(100, LEE))));

    assertThat(outbox().counts().dropped()).isZero();
  }

  @Test
  default void statementsShouldGoWithTheChild() {
    add(KIM, 1, 2);
    outbox().refuse(new UUID(2, 1), "no good", Samples.NOON);
    List<Outgoing> others = add(LEE, 3);

    testee().children().delete(KIM);

    assertThat(outbox().oldest(10)).isEqualTo(others);
    assertThat(refused().newest(10)).isEmpty();
    assertProblem("child_not_found", () -> add(KIM, 4));
  }

  @Test
  default void lastDeliveryShouldBeKept() {
    assertThat(testee().deliveries().last()).isEqualTo(Delivery.NONE);
    Delivery failed =
        new Delivery(
            3,
            Optional.of(Samples.NOON.plusSeconds(60)),
            Optional.of("The store cannot be reached."),
            Optional.of(Samples.NOON));

    testee().deliveries().save(failed);
    assertThat(testee().deliveries().last()).isEqualTo(failed);

    testee().deliveries().save(Delivery.sent(Samples.NOON));
    assertThat(testee().deliveries().last()).isEqualTo(Delivery.sent(Samples.NOON));
  }
}
