package learning.piggyback.application.quiz.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import learning.piggyback.application.World;
import learning.piggyback.application.quiz.statement.LearningRecordStore.Away;
import learning.piggyback.application.quiz.statement.RefusedStatements.Refusal;
import learning.piggyback.application.quiz.statement.inmemory.InMemoryRecordStore;
import learning.piggyback.domain.account.Child;
import org.junit.jupiter.api.Test;

final class SendStatementsTest {

  private final World world = new World();
  private final InMemoryRecordStore store = new InMemoryRecordStore();
  private final SendStatements send =
      new SendStatements(world.outbox, world.outbox, world.deliveries, store, world.clock);
  private final DeliveryDesk desk =
      new DeliveryDesk(Optional.of(store), world.outbox, world.outbox, world.deliveries);
  private final Child kim = world.child("Kim", Optional.empty(), Optional.empty());

  private List<Outgoing> wait(int from, int to, String words) {
    List<Outgoing> statements =
        IntStream.range(from, to)
            .mapToObj(number ->
                new Outgoing(new UUID(number, 7), kim.id(), world.clock.instant(), words + number))
            .toList();
    world.transactions.inTransaction(() -> world.outbox.add(statements));
    return statements;
  }

  private static Away away(Duration rest) {
    return new Away(Optional.of(rest), "It sleeps.");
  }

  @Test
  void sendShouldEmptyTheOutboxInOrderAndInBatches() {
    List<Outgoing> all = wait(0, 120, "s");

    send.send();

    assertThat(store.taken()).isEqualTo(all);
    assertThat(store.calls()).isEqualTo(3);
    assertThat(world.outbox.counts().waiting()).isZero();
    assertThat(world.deliveries.last()).isEqualTo(Delivery.sent(world.clock.instant()));
  }

  @Test
  void sendShouldNotAskTheStoreForNothing() {
    send.send();

    assertThat(store.calls()).isZero();
  }

  @Test
  void statementsShouldWaitForAStoreThatIsAwayLongerEachTime() {
    List<Outgoing> all = wait(0, 3, "s");
    store.goAway(new Away(Optional.empty(), "It sleeps."));

    for (long seconds : new long[] {10, 20, 40, 80, 160, 320, 640, 900, 900}) {
      send.send();
      Delivery last = world.deliveries.last();
      assertThat(last.notBefore()).contains(world.clock.instant().plusSeconds(seconds));
      assertThat(last.problem()).contains("It sleeps.");
      int calls = store.calls();
      world.clock.advance(Duration.ofSeconds(seconds).minusMillis(1));
      send.send();
      assertThat(store.calls()).as("within the wait").isEqualTo(calls);
      world.clock.advance(Duration.ofMillis(1));
    }
    store.comeBack();
    send.send();

    assertThat(store.taken()).isEqualTo(all);
    assertThat(world.deliveries.last()).isEqualTo(Delivery.sent(world.clock.instant()));
  }

  @Test
  void storesWishToRestShouldBeHeededUpToADay() {
    wait(0, 1, "s");
    store.goAway(away(Duration.ofMinutes(2)));
    send.send();
    assertThat(world.deliveries.last().notBefore())
        .contains(world.clock.instant().plus(Duration.ofMinutes(2)));

    world.clock.advance(Duration.ofMinutes(2));
    store.goAway(away(Duration.ofDays(400)));
    send.send();
    assertThat(world.deliveries.last().notBefore())
        .contains(world.clock.instant().plus(Duration.ofDays(1)));
  }

  @Test
  void refusedStatementShouldBeParkedAndKeepNobodyElseBack() {
    wait(0, 20, "good ");
    List<Outgoing> bad = wait(20, 21, "bad ");
    wait(21, 60, "good ");
    store.refuse("bad");

    send.send();

    assertThat(store.taken())
        .extracting(Outgoing::document)
        .containsExactlyElementsOf(
            IntStream.range(0, 60).filter(n -> n != 20).mapToObj(n -> "good " + n).toList());
    assertThat(desk.standing().refusals())
        .containsExactly(
            new Refusal(
                bad.getFirst().id(),
                bad.getFirst().writtenAt(),
                world.clock.instant(),
                "It holds bad."));
    assertThat(desk.standing().counts().refused()).isEqualTo(1);
  }

  @Test
  void retryShouldSendWhatWasRefusedAndNotWait() {
    List<Outgoing> bad = wait(0, 1, "bad ");
    store.refuse("bad");
    send.send();
    store.goAway(away(Duration.ofHours(1)));
    List<Outgoing> good = wait(1, 2, "good ");
    send.send();
    store.refuseNothing();
    store.comeBack();

    desk.retry();
    send.send();

    assertThat(store.taken()).containsExactly(bad.getFirst(), good.getFirst());
  }

  @Test
  void refusedStatementsShouldBeForgottenAfterAMonth() {
    wait(0, 1, "bad ");
    store.refuse("bad");
    send.send();
    world.clock.advance(Duration.ofDays(31));

    send.send();

    assertThat(desk.standing().counts().refused()).isZero();
  }

  @Test
  void deskShouldSayThatNothingIsSentWithoutAStore() {
    assertThat(
            new DeliveryDesk(Optional.empty(), world.outbox, world.outbox, world.deliveries)
                .standing()
                .store())
        .isEmpty();
  }
}
