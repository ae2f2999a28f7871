package learning.piggyback.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.privacy.Erasure;
import org.junit.jupiter.api.Test;

/** What holds for every {@link ErasureLedger}. */
public interface ErasureLedgerContract extends StoreContract {

  Instant T = Samples.NOON;

  private ErasureLedger ledger() {
    return testee().erasures();
  }

  private static Erasure erasure(String pseudonym, Instant at) {
    return new Erasure(at, "parent", pseudonym, 12, 345);
  }

  @Test
  default void allShouldAnswerWhatWasAddedOldestFirst() {
    Erasure late = erasure("a".repeat(64), T.plusSeconds(1));
    Erasure early = erasure("b".repeat(64), T);
    Erasure again = erasure("a".repeat(64), T.plusSeconds(2));
    ledger().add(late);
    ledger().add(early);
    ledger().add(again);

    assertThat(ledger().all()).containsExactly(early, late, again);
  }

  @Test
  default void addShouldKeepOneOfTheSame() {
    ledger().add(erasure("a", T));
    testee()
        .transactions()
        .inTransaction(() -> {
          ledger().add(erasure("a", T));
          ledger().add(erasure("b", T));
        });

    assertThat(ledger().all()).containsExactly(erasure("a", T), erasure("b", T));
  }

  @Test
  default void scrubbedOnesShouldNotAwaitItAnyMore() {
    ledger().add(erasure("a", T));
    ledger().add(erasure("b", T.plusSeconds(1)));
    assertThat(ledger().awaitingScrub())
        .containsExactly(erasure("a", T), erasure("b", T.plusSeconds(1)));

    ledger().scrubbed(List.of(erasure("a", T)));

    assertThat(ledger().awaitingScrub()).containsExactly(erasure("b", T.plusSeconds(1)));
    ledger().add(erasure("a", T));
    assertThat(ledger().awaitingScrub()).containsExactly(erasure("b", T.plusSeconds(1)));
    assertThat(ledger().all()).hasSize(2);
  }

  @Test
  default void rolledBackEntryShouldNotBeThere() {
    rollBack(() -> ledger().add(erasure("a", T)));

    assertThat(ledger().all()).isEmpty();
  }
}
