package learning.piggyback.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import learning.piggyback.application.Samples;
import learning.piggyback.application.Stores;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.MarkOverride;
import learning.piggyback.domain.quiz.Practice;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.quiz.Week;
import learning.piggyback.domain.video.VideoId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The migration adds up what was there as saves do since. */
final class PracticeBackfillTest {

  private static final ChildId ADA = new ChildId("000001");
  private static final Instant SUNDAY = Instant.parse("2026-11-15T23:59:59Z");

  static Stream<Supplier<TestDatabase>> databases() {
    return Stream.of(TestDatabase::h2, TestDatabase::postgres);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void migrationShouldAddUpWhatIsThere(Supplier<TestDatabase> start)
      throws IOException, SQLException {
    try (TestDatabase database = start.get()) {
      Stores stores = database.emptyStores();
      fill(stores);
      List<Practice> saved = stores.practice().of(ADA, new Week(0));
      assertThat(saved).hasSizeGreaterThan(5);

      try (Connection connection = database.dataSource().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("delete from practice_sums");
        statement.execute(backfill());
      }

      assertThat(stores.practice().of(ADA, new Week(0))).containsExactlyInAnyOrderElementsOf(saved);
    }
  }

  private static String backfill() throws IOException {
    try (InputStream file =
        PracticeBackfillTest.class.getResourceAsStream("/db/migration/V25__practice_sums.sql")) {
      String script =
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return script.substring(script.indexOf("insert into"), script.lastIndexOf(';'));
    }
  }

  private static void fill(Stores stores) {
    stores.children().add(Samples.child(ADA.value(), "Ada", ""));
    stores.videos().add(Samples.video("v1"));
    for (Instant at : List.of(Instant.EPOCH, SUNDAY, SUNDAY.plusSeconds(1))) {
      stores.attempts().save(attempt("none" + at, "v1", at, new Tally(5, 3, 2, 4), List.of()));
      List<Reply> replies = new ArrayList<>();
      for (AnswerStatus status : AnswerStatus.values()) {
        replies.add(reply("Who?", status, QuestionType.CHARACTER));
        replies.add(reply("Why " + status + "?", status, null));
        replies.add(reply("Again " + status + "?", AnswerStatus.RETRY, QuestionType.CAUSAL));
        replies.add(reply("Again " + status + "?", status, QuestionType.CAUSAL));
      }
      Attempt answered =
          stores.attempts().save(attempt("some" + at, "gone", at, Tally.of(replies), replies));
      MarkOverride mark = new MarkOverride(AnswerStatus.CORRECT, "expert:ann", at);
      stores.attempts().save(answered.marked(2, mark).marked(4, mark).marked(8, mark));
    }
  }

  private static Attempt attempt(
      String session, String video, Instant at, Tally tally, List<Reply> replies) {
    return new Attempt(
        session,
        ADA,
        new VideoId(video),
        InteractionMode.STRICT,
        at,
        at,
        tally,
        50,
        Duration.ofHours(1),
        0,
        replies,
        List.of(),
        0);
  }

  private static Reply reply(String question, AnswerStatus status, @Nullable QuestionType type) {
    return new Reply(question, "x", "y", status, 0.5, Optional.ofNullable(type), Instant.EPOCH);
  }
}
