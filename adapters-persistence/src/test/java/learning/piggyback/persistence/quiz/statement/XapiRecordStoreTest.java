package learning.piggyback.persistence.quiz.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import learning.piggyback.application.World;
import learning.piggyback.application.quiz.statement.DeliveryDesk;
import learning.piggyback.application.quiz.statement.LearningRecordStore.Away;
import learning.piggyback.application.quiz.statement.LearningRecordStore.Refused;
import learning.piggyback.application.quiz.statement.LearningRecordStore.Taken;
import learning.piggyback.application.quiz.statement.Outgoing;
import learning.piggyback.application.quiz.statement.RefusedStatements.Refusal;
import learning.piggyback.application.quiz.statement.SendStatements;
import learning.piggyback.domain.account.ChildId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements over HTTP, and what becomes of them with a store that is not always well. */
final class XapiRecordStoreTest {

  /** user:pass. */
  private static final String BASIC = "Basic dXNlcjpwYXNz";

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private final World world = new World();
  private final ChildId kim = world.child("Kim", Optional.empty(), Optional.empty()).id();
  private final LocalRecordStore server = new LocalRecordStore(BASIC);
  private XapiRecordStore store = store(server.url(), "user", null);

  XapiRecordStoreTest() throws IOException {}

  @AfterEach
  void close() {
    store.close();
    server.close();
  }

  private static XapiRecordStore store(String url, String user, @Nullable String token) {
    return new XapiRecordStore(
        new RecordStoreConfiguration(
            url, user, "pass", token, "https://our.host", true, Duration.ofSeconds(30), 100),
        NOON);
  }

  private SendStatements sender() {
    return new SendStatements(world.outbox, world.outbox, world.deliveries, store, world.clock);
  }

  private Outgoing statement(int number, String words) {
    UUID id = new UUID(0, number);
    return new Outgoing(
        id, kim, world.clock.instant(), "{\"id\":\"%s\",\"x\":\"%s\"}".formatted(id, words));
  }

  private List<String> wait(int from, int to, String words) {
    List<Outgoing> all =
        IntStream.range(from, to).mapToObj(number -> statement(number, words)).toList();
    world.transactions.inTransaction(() -> world.outbox.add(all));
    return all.stream().map(one -> one.id().toString()).toList();
  }

  @Test
  void statementsShouldArriveWithPasswordOrToken() throws IOException {
    assertThat(store.put(List.of(statement(1, "é你"), statement(2, "b")))).isEqualTo(new Taken());
    assertThat(server.ids()).hasSize(2);
    assertThat(store.name()).isEqualTo("127.0.0.1");

    try (LocalRecordStore other = new LocalRecordStore("Bearer tok");
        XapiRecordStore byToken = store(other.url() + "statements", "", "tok")) {
      assertThat(byToken.put(List.of(statement(1, "a")))).isEqualTo(new Taken());
    }
  }

  @Test
  void whatIsThereAlreadyShouldCountAsTaken() {
    store.put(List.of(statement(1, "a")));

    assertThat(store.put(List.of(statement(1, "a")))).isEqualTo(new Taken());
    assertThat(store.put(List.of(statement(1, "a"), statement(2, "b"))))
        .isEqualTo(new Refused("HTTP 409"));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 401, 403, 404, 405, 408, 429, 500, 502, 503})
  void storeThatSaysNothingOfTheStatementsShouldCountAsAway(int status) {
    server.answerAlways(status, Map.of("Location", "http://127.0.0.1:1/"), "secret words");

    assertThat(store.put(List.of(statement(1, "a"))))
        .isInstanceOfSatisfying(
            Away.class,
            away -> {
              assertThat(away.problem()).contains("" + status).doesNotContain("secret");
              assertThat(away.rest()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "120|120",
        "Sat, 21 Nov 2026 12:05:00 GMT|300",
        "Sat, 21 Nov 2026 11:00:00 GMT|0",
        "soon|0",
        "-1|0"
      })
  void wishToRestShouldBeRead(String wish, long seconds) {
    server.answerAlways(429, Map.of("Retry-After", wish), "");

    assertThat(store.put(List.of(statement(1, "a"))))
        .isEqualTo(
            new Away(
                Optional.of(Duration.ofSeconds(seconds)).filter(Duration::isPositive),
                "The store has too much to do (HTTP 429)."));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 409, 413, 415, 422})
  void statementsThatAreWrongShouldBeRefused(int status) {
    server.answerAlways(status, Map.of(), "Bad\r\n\tthing");

    assertThat(store.put(List.of(statement(1, "a"), statement(2, "a"))))
        .isEqualTo(new Refused("HTTP " + status + ": Bad thing"));
  }

  @Test
  void wrongPasswordShouldKeepStatementsWaiting() {
    List<String> ids = wait(0, 3, "a");
    store.close();
    store = store(server.url(), "nobody", null);

    sender().send();

    assertThat(world.outbox.counts().waiting()).isEqualTo(ids.size());
    assertThat(world.deliveries.last().problem())
        .contains("The store does not let us in (HTTP 401).");
  }

  @Test
  void nothingShouldBeLostOrSentTwiceWhenTheStoreComesAndGoes() {
    List<String> ids = wait(0, 70, "a");
    server.hangUp();

    sender().send();
    assertThat(world.deliveries.last().problem()).contains("The store cannot be reached.");

    server.answerAlways(503, Map.of("Retry-After", "60"), "");
    world.clock.advance(Duration.ofSeconds(10));
    sender().send();
    world.clock.advance(Duration.ofSeconds(59));
    sender().send();
    assertThat(server.statuses()).containsExactly(0, 503);

    server.answerAgain();
    world.clock.advance(Duration.ofSeconds(1));
    sender().send();

    assertThat(server.ids()).isEqualTo(ids);
    assertThat(world.outbox.counts().waiting()).isZero();
    assertThat(world.deliveries.last().problem()).isEmpty();
  }

  @Test
  void conflictsAndPoisonShouldBeSortedOutOneByOne() {
    List<String> good = wait(0, 40, "a");
    List<String> bad = wait(40, 41, "poison");
    List<String> more = wait(41, 60, "a");
    store.put(List.of(statement(7, "a")));

    sender().send();

    assertThat(server.ids()).hasSize(59).containsAll(good).containsAll(more);
    assertThat(
            new DeliveryDesk(Optional.of(store), world.outbox, world.outbox, world.deliveries)
                .standing()
                .refusals())
        .extracting(one -> one.id().toString(), Refusal::reason)
        .containsExactly(tuple(bad.getFirst(), "HTTP 400: Line one of what is wrong"));
  }
}
