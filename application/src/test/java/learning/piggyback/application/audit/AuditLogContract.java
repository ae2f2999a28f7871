package learning.piggyback.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.application.audit.AuditLog.Numbered;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.audit.AuditEntry;
import org.junit.jupiter.api.Test;

/** What holds for every {@link AuditLog}. */
public interface AuditLogContract extends StoreContract {

  Instant T = Samples.NOON;

  private AuditLog log() {
    return testee().audit();
  }

  private static AuditEntry entry(String subject) {
    return new AuditEntry(T, "expert:eve", AuditAction.CODE_MADE, subject, "192.0.2.1");
  }

  private List<String> subjects(long before, int size) {
    return log().page(before, size).stream().map(found -> found.entry().subject()).toList();
  }

  @Test
  default void pageShouldAnswerWhatWasAppended() {
    AuditEntry entry =
        new AuditEntry(
            T.plusNanos(123_456_000), "admin", AuditAction.CHILD_ERASED, "child:1", "2001:db8::1");

    log().append(entry);

    assertThat(log().page(Long.MAX_VALUE, 10))
        .singleElement()
        .satisfies(found -> assertThat(found.entry()).isEqualTo(entry));
  }

  @Test
  default void everyActionShouldBeKept() {
    for (AuditAction action : AuditAction.values()) {
      log().append(new AuditEntry(T, AuditEntry.NOBODY, action, "", ""));
    }

    assertThat(log().page(Long.MAX_VALUE, 100))
        .extracting(found -> found.entry().action())
        .containsExactlyInAnyOrder(AuditAction.values());
  }

  @Test
  default void emptyLogShouldHaveNoPage() {
    assertThat(log().page(Long.MAX_VALUE, 10)).isEmpty();
    assertThat(log().page(0, 10)).isEmpty();
  }

  @Test
  default void pageShouldBeNewestFirstAndGoOnBeforeANumber() {
    IntStream.rangeClosed(1, 5).forEach(i -> log().append(entry("child:" + i)));

    List<Numbered> newest = log().page(Long.MAX_VALUE, 2);

    assertThat(newest)
        .extracting(found -> found.entry().subject())
        .containsExactly("child:5", "child:4");
    assertThat(newest.getFirst().number()).isGreaterThan(newest.getLast().number());
    assertThat(subjects(newest.getLast().number(), 2)).containsExactly("child:3", "child:2");
    assertThat(subjects(newest.getLast().number(), 9))
        .containsExactly("child:3", "child:2", "child:1");
  }

  @Test
  default void orderShouldBeThatOfTheLogNotOfTheClocks() {
    log().append(new AuditEntry(T, "admin", AuditAction.LOGGED_IN, "first", ""));
    log().append(new AuditEntry(T.minusSeconds(60), "admin", AuditAction.LOGGED_IN, "second", ""));

    assertThat(subjects(Long.MAX_VALUE, 10)).containsExactly("second", "first");
  }

  @Test
  default void textsOfAnyKindShouldBeKept() {
    String huge = "x".repeat(100_000);
    log().append(new AuditEntry(T, Samples.UNICODE, AuditAction.LOGGED_IN, huge, ""));

    assertThat(log().page(Long.MAX_VALUE, 10))
        .extracting(Numbered::entry)
        .containsExactly(new AuditEntry(T, Samples.UNICODE, AuditAction.LOGGED_IN, huge, ""));
  }

  @Test
  default void entriesAppendedAtOnceShouldAllBeKeptUnderNumbersOfTheirOwn()
      throws InterruptedException {
    AtomicInteger next = new AtomicInteger();

    allAtOnce(
        8,
        () -> {
          log().append(entry("child:" + next.incrementAndGet()));
          return true;
        });

    List<Numbered> found = log().page(Long.MAX_VALUE, 100);
    assertThat(found).hasSize(8).extracting(Numbered::number).doesNotHaveDuplicates();
    assertThat(found).extracting(each -> each.entry().subject()).doesNotHaveDuplicates();
  }

  @Test
  default void entryShouldBelongToTheTransactionOfWhatItTells() {
    testee()
        .transactions()
        .inTransaction(() -> {
          testee().experts().add(Samples.expert("ann"));
          log().append(entry("expert:ann"));
        });
    rollBack(() -> {
      testee().experts().add(Samples.expert("bob"));
      log().append(entry("expert:bob"));
    });

    assertThat(subjects(Long.MAX_VALUE, 10)).containsExactly("expert:ann");
  }
}
