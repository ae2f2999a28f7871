package learning.piggyback.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.application.privacy.ChildRecords.Removed;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for all {@link ChildRecords}. */
public interface ChildRecordsContract extends StoreContract {

  ChildId ADA = new ChildId("000001");
  ChildId BEA = new ChildId("000002");
  Instant T = Samples.NOON;

  private ChildRecords records() {
    return testee().childRecords();
  }

  private void save(ChildId child, String session, Instant at, int replies) {
    List<Reply> given =
        IntStream.range(0, replies)
            .mapToObj(i -> Samples.reply("question " + i, AnswerStatus.WRONG))
            .toList();
    testee().attempts().save(Samples.attempt(session, child.value(), "v1", at, given));
  }

  @BeforeEach
  default void addChildren() {
    testee().children().add(Samples.child("000001", "Ada", ""));
    testee().children().add(Samples.child("000002", "Bea", ""));
    save(ADA, "late", T.plusSeconds(2), 3);
    save(ADA, "early " + Samples.UNICODE, T, 0);
    save(ADA, "middle", T.plusSeconds(1), 2);
    save(BEA, "other", T, 1);
  }

  @Test
  default void sessionsShouldBeThoseOfTheChildOldestFirst() {
    assertThat(records().sessions(ADA))
        .containsExactly("early " + Samples.UNICODE, "middle", "late");
    assertThat(records().sessions(new ChildId("999999"))).isEmpty();
  }

  @Test
  default void removeShouldCountAndRemoveAllOfTheChildAndNothingElse() {
    assertThat(records().remove(ADA)).contains(new Removed(3, 5));

    assertThat(testee().children().find(ADA)).isEmpty();
    assertThat(testee().attempts().of(ADA)).isEmpty();
    assertThat(records().sessions(ADA)).isEmpty();
    assertThat(testee().children().find(BEA)).isPresent();
    assertThat(testee().attempts().of(BEA)).hasSize(1);
  }

  @Test
  default void removeShouldBeEmptyForAChildThatIsNotThere() {
    assertThat(records().remove(new ChildId("999999"))).isEmpty();
    assertThat(records().remove(BEA)).isPresent();
    assertThat(records().remove(BEA)).isEmpty();
  }

  @Test
  default void oneOfSeveralRemovalsAtOnceShouldFindTheChild() throws InterruptedException {
    List<Object> outcomes =
        allAtOnce(4, () -> testee().transactions().inTransaction(() -> records().remove(ADA)));

    assertThat(outcomes)
        .containsExactlyInAnyOrder(
            Optional.of(new Removed(3, 5)), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  default void rolledBackRemovalShouldLeaveAll() {
    rollBack(() -> records().remove(ADA));

    assertThat(testee().children().find(ADA)).isPresent();
    assertThat(testee().attempts().of(ADA)).hasSize(3);
  }

  @Test
  default void nothingSavedDuringARemovalShouldStay() throws InterruptedException {
    AtomicInteger number = new AtomicInteger();
    List<Object> outcomes =
        allAtOnce(
            6,
            () -> {
              int mine = number.getAndIncrement();
              if (mine == 3) {
                return testee().transactions().inTransaction(() -> records().remove(ADA));
              }
              save(ADA, "meanwhile " + mine, T, 2);
              return "saved";
            });

    assertThat(outcomes)
        .allMatch(o -> o instanceof Optional || o.equals("saved") || o.equals("child_not_found"));
    assertThat(testee().children().find(ADA)).isEmpty();
    assertThat(testee().attempts().of(ADA)).isEmpty();
    testee().children().add(Samples.child("000001", "Ada", ""));
    assertThat(testee().attempts().of(ADA)).isEmpty();
  }
}
