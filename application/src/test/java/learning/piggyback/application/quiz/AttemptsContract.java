package learning.piggyback.application.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.quiz.statement.Telling;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.quiz.AnswerInput;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Answering;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.AttemptScope;
import learning.piggyback.domain.quiz.AttemptTotals;
import learning.piggyback.domain.quiz.MarkOverride;
import learning.piggyback.domain.quiz.PlayerCount;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.quiz.session.PlannedQuestion;
import learning.piggyback.domain.quiz.session.QuizSession;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Attempts}. */
public interface AttemptsContract extends StoreContract {

  PlayerCount COUNT =
      new PlayerCount(
          OptionalInt.of(9),
          OptionalInt.empty(),
          OptionalInt.of(0),
          OptionalInt.empty(),
          OptionalInt.of(100));
  ChildId ADA = new ChildId("000001");
  Instant T = Samples.NOON;
  AttemptScope V1 = new AttemptScope(Optional.of(new VideoId("v1")), Optional.empty());
  AttemptScope PASSIVE = new AttemptScope(Optional.empty(), Optional.of(InteractionMode.PASSIVE));

  private Attempts attempts() {
    return testee().attempts();
  }

  private static Attempt with(Attempt attempt, List<Reply> replies) {
    return new Attempt(
        attempt.session(),
        attempt.child(),
        attempt.video(),
        InteractionMode.PASSIVE,
        attempt.startedAt(),
        attempt.updatedAt().plusSeconds(1),
        new Tally(5, 3, 2, 7),
        60,
        Optional.of(COUNT),
        Duration.ofHours(2),
        9,
        replies,
        List.of("save-1", "save-2"),
        attempt.version());
  }

  @BeforeEach
  default void addChildrenAndVideos() {
    testee().children().add(Samples.child("000001", "Ada", ""));
    testee().children().add(Samples.child("000002", "Bea", ""));
    testee().videos().add(Samples.video("v1"));
    testee().videos().add(Samples.video("v2"));
  }

  @Test
  default void savedAttemptShouldBeFoundInVersionOne() {
    Reply odd =
        new Reply(
            Samples.UNICODE,
            "",
            "x".repeat(20_000),
            AnswerStatus.ALMOST,
            1.0 / 3,
            Optional.empty(),
            T);
    Attempt given =
        Samples.attempt(
            "session 🐷",
            "000001",
            "v1",
            T,
            List.of(
                Samples.reply("b", AnswerStatus.WRONG),
                odd,
                odd,
                Samples.reply("a", AnswerStatus.RETRY)));

    Attempt saved = attempts().save(given);

    assertThat(saved.version()).isEqualTo(1);
    assertThat(saved).usingRecursiveComparison().ignoringFields("version").isEqualTo(given);
    assertThat(attempts().find(ADA, "session 🐷")).contains(saved);
    assertThat(attempts().of(ADA)).containsExactly(saved);
  }

  @Test
  default void unknownAttemptShouldBeAbsent() {
    attempts().save(Samples.attempt("s", "000001", "v1", T, List.of()));

    assertThat(attempts().find(ADA, "S")).isEmpty();
    assertThat(attempts().find(new ChildId("000002"), "s")).isEmpty();
    assertThat(attempts().of(new ChildId("000002"))).isEmpty();
    assertThat(attempts().of(new ChildId("999999"))).isEmpty();
  }

  @Test
  default void nameThatNoSessionCanHaveShouldBeAbsent() {
    for (String name : List.of("", "a\0", "\ud800", "\udc00 a", "x".repeat(201))) {
      assertThat(attempts().find(ADA, name)).isEmpty();
      assertThat(testee().quizSessions().find(ADA, name)).isEmpty();
    }
  }

  @Test
  default void saveShouldReplaceAllOfTheAttempt() {
    Attempt first =
        attempts()
            .save(
                Samples.attempt(
                    "s", "000001", "v1", T, List.of(Samples.reply("a", AnswerStatus.WRONG))));
    Attempt changed =
        with(
            first,
            List.of(
                Samples.reply("c", AnswerStatus.CORRECT), Samples.reply("a", AnswerStatus.WRONG)));
    assertThat(attempts().find(ADA, "s")).contains(first);

    Attempt second = attempts().save(changed);

    assertThat(second.version()).isEqualTo(2);
    assertThat(second).usingRecursiveComparison().ignoringFields("version").isEqualTo(changed);
    assertThat(attempts().find(ADA, "s")).contains(second);
    Attempt third = attempts().save(with(second, List.of()));
    assertThat(attempts().find(ADA, "s")).contains(third);
  }

  @Test
  default void saveShouldRefuseAStaleVersionAndANewOneThatExists() {
    Attempt first = attempts().save(Samples.attempt("s", "000001", "v1", T, List.of()));
    Attempt second = attempts().save(first);

    assertProblem("stale_version", () -> attempts().save(first));
    assertProblem(
        "stale_version", () -> attempts().save(Samples.attempt("s", "000001", "v2", T, List.of())));

    assertThat(attempts().find(ADA, "s")).contains(second);
  }

  @Test
  default void saveShouldRefuseAVersionOfAnAttemptThatIsNotThere() {
    Attempt gone = attempts().save(Samples.attempt("s", "000001", "v1", T, List.of()));
    testee().children().delete(ADA);
    testee().children().add(Samples.child("000001", "Ada", ""));

    assertProblem("stale_version", () -> attempts().save(gone));
  }

  @Test
  default void oneOfSeveralSavesAtOnceShouldWin() throws InterruptedException {
    Attempt given =
        Samples.attempt("s", "000001", "v1", T, List.of(Samples.reply("a", AnswerStatus.WRONG)));

    assertThat(allAtOnce(4, () -> attempts().save(given).version()))
        .containsExactlyInAnyOrder(1L, "stale_version", "stale_version", "stale_version");
    assertThat(allAtOnce(4, () -> attempts().save(with(given, List.of())).version()))
        .containsOnly("stale_version");
    Attempt stored = attempts().find(ADA, "s").orElseThrow();
    assertThat(stored.replies()).hasSize(1);
    assertThat(allAtOnce(4, () -> attempts().save(stored).version()))
        .containsExactlyInAnyOrder(2L, "stale_version", "stale_version", "stale_version");
    assertThat(attempts().find(ADA, "s").orElseThrow().replies()).hasSize(1);
  }

  @Test
  default void ofShouldListTheChildsAttemptsOldestFirst() {
    List<Reply> one = List.of(Samples.reply("a", AnswerStatus.WRONG));
    Attempt late = attempts().save(Samples.attempt("a", "000001", "v1", T.plusSeconds(1), one));
    Attempt early = attempts().save(Samples.attempt("z", "000001", "v2", T, List.of()));
    Attempt tied =
        attempts()
            .save(
                Samples.attempt(
                    "Z",
                    "000001",
                    "v1",
                    T,
                    Collections.nCopies(3, Samples.reply("b", AnswerStatus.RETRY))));
    attempts().save(Samples.attempt("a", "000002", "v1", T, one));

    assertThat(attempts().of(ADA)).containsExactly(tied, early, late);
  }

  @Test
  default void latestShouldListTheNewestOfTheScopeNewestFirst() {
    List<Reply> one = List.of(Samples.reply("a", AnswerStatus.WRONG));
    Attempt oldest = attempts().save(Samples.attempt("a", "000001", "v1", T, one));
    Attempt middle = attempts().save(Samples.attempt("c", "000001", "v2", T.plusSeconds(1), one));
    Attempt newest =
        attempts().save(Samples.attempt("b", "000001", "v1", T.plusSeconds(2), List.of()));
    Attempt strict = attempts().save(with(newest, one));
    attempts().save(Samples.attempt("d", "000002", "v1", T.plusSeconds(3), one));

    assertThat(attempts().latest(ADA, AttemptScope.ALL, 10))
        .containsExactly(strict, middle, oldest);
    assertThat(attempts().latest(ADA, AttemptScope.ALL, 2)).containsExactly(strict, middle);
    assertThat(attempts().latest(ADA, V1, 10)).containsExactly(strict, oldest);
    assertThat(attempts().latest(ADA, PASSIVE, 10)).containsExactly(strict);
    assertThat(attempts().latest(new ChildId("999999"), AttemptScope.ALL, 10)).isEmpty();
  }

  @Test
  default void answeredShouldListThoseWithRepliesNewestFirstPageByPage() {
    List<Reply> replies = List.of(Samples.reply("a", AnswerStatus.WRONG));
    Attempt oldest = attempts().save(Samples.attempt("a", "000001", "v1", T, replies));
    Attempt middle =
        attempts().save(Samples.attempt("c", "000001", "v2", T.plusSeconds(1), replies));
    Attempt newest =
        attempts().save(Samples.attempt("b", "000001", "v1", T.plusSeconds(1), replies));
    attempts().save(Samples.attempt("d", "000001", "v1", T.plusSeconds(2), List.of()));
    attempts().save(Samples.attempt("e", "000002", "v1", T, replies));

    assertThat(attempts().answered(ADA, AttemptScope.ALL, 0, 10))
        .containsExactly(middle, newest, oldest);
    assertThat(attempts().answered(ADA, AttemptScope.ALL, 1, 1)).containsExactly(newest);
    assertThat(attempts().answered(ADA, V1, 0, 10)).containsExactly(newest, oldest);
    assertThat(attempts().answered(ADA, PASSIVE, 0, 10)).isEmpty();
    assertThat(attempts().answered(ADA, AttemptScope.ALL, 3, 10)).isEmpty();
  }

  @Test
  default void betweenShouldListWhatWasBegunInTheSpanOldestFirst() {
    List<Reply> one = List.of(Samples.reply("a", AnswerStatus.WRONG));
    attempts().save(Samples.attempt("a", "000001", "v1", T.minusMillis(1), one));
    Attempt late = attempts().save(Samples.attempt("b", "000001", "v1", T.plusSeconds(9), one));
    Attempt first = attempts().save(Samples.attempt("c", "000001", "v2", T, List.of()));
    attempts().save(Samples.attempt("d", "000001", "v1", T.plusSeconds(10), one));
    attempts().save(Samples.attempt("e", "000002", "v1", T.plusSeconds(1), one));

    assertThat(attempts().between(ADA, T, T.plusSeconds(10), 10)).containsExactly(first, late);
    assertThat(attempts().between(ADA, T, T.plusSeconds(10), 1)).containsExactly(late);
    assertThat(attempts().between(ADA, T.plusSeconds(1), T.plusSeconds(9), 10)).isEmpty();
  }

  @Test
  default void totalsShouldAddUpWhatIsInTheScopeNow() {
    List<Reply> one = List.of(Samples.reply("a", AnswerStatus.WRONG));
    attempts().save(Samples.attempt("a", "000001", "v1", T, one));
    Attempt other = attempts().save(Samples.attempt("b", "000001", "v2", T, List.of()));
    attempts().save(with(attempts().save(with(other, one)), one));
    attempts().save(Samples.attempt("c", "000002", "v1", T, one));
    rollBack(() -> attempts().save(Samples.attempt("d", "000001", "v1", T, one)));

    for (AttemptScope scope : List.of(AttemptScope.ALL, V1, PASSIVE)) {
      assertThat(attempts().totals(ADA, scope))
          .isEqualTo(
              attempts().of(ADA).stream()
                  .filter(scope::holds)
                  .map(AttemptTotals::of)
                  .reduce(AttemptTotals.NONE, AttemptTotals::plus));
    }
    assertThat(attempts().totals(ADA, PASSIVE).retries()).isEqualTo(7);
    assertThat(attempts().totals(new ChildId("999999"), AttemptScope.ALL))
        .isEqualTo(AttemptTotals.NONE);
  }

  @Test
  default void totalsShouldMissNothingOfSavesAtOnce() throws InterruptedException {
    AtomicInteger sessions = new AtomicInteger();

    allAtOnce(
        8,
        () ->
            attempts()
                .save(
                    Samples.attempt(
                        "s" + sessions.incrementAndGet(), "000001", "v1", T, List.of())));

    assertThat(attempts().totals(ADA, AttemptScope.ALL).attempts()).isEqualTo(8);
  }

  /** As from a player, or several servers, that send it again before the first is answered. */
  @Test
  default void sameAnswerManyTimesAtOnceShouldBeOneReply() throws InterruptedException {
    PlannedQuestion question =
        new PlannedQuestion(
            QuestionId.named("one"),
            QuestionType.CHARACTER,
            new Wording("Who?", "a pig"),
            AnswerExamples.NONE,
            Duration.ZERO,
            Duration.ofSeconds(9));
    SessionRecord record =
        new SessionRecord(
            testee().quizSessions(),
            attempts(),
            new ChildAccess(testee().children()),
            Telling.NONE,
            testee().transactions(),
            Clock.fixed(T, ZoneOffset.UTC));
    testee()
        .quizSessions()
        .add(
            new ChildSession(
                ADA,
                "s",
                new VideoId("v1"),
                Optional.empty(),
                T,
                T,
                QuizSession.begin(InteractionMode.FLEXIBLE, List.of(question))));
    Answering answering =
        new Answering(
            "key",
            QuestionId.named("one"),
            AnswerInput.VOICE,
            AnswerStatus.WRONG,
            0.5,
            "lexical",
            Duration.ZERO);
    Reply reply =
        new Reply(
            "Who?",
            "a pig",
            "a dog",
            AnswerStatus.WRONG,
            0.1,
            Optional.empty(),
            T,
            Optional.of(answering),
            Optional.empty());

    List<Object> outcomes =
        allAtOnce(50, () -> record.add(ADA, "s", reply, course -> course).reply());

    assertThat(outcomes).hasSize(50).containsOnly(reply);
    assertThat(attempts().find(ADA, "s").orElseThrow().replies()).containsExactly(reply);
    assertThat(attempts().totals(ADA, AttemptScope.ALL).attempts()).isEqualTo(1);
  }

  @Test
  default void marksShouldBeKeptWithTheirReplies() {
    Attempt first =
        attempts()
            .save(
                Samples.attempt(
                    "s",
                    "000001",
                    "v1",
                    T,
                    List.of(
                        Samples.reply("a", AnswerStatus.WRONG),
                        Samples.reply("b", AnswerStatus.WRONG))));

    Attempt marked =
        attempts().save(first.marked(1, new MarkOverride(AnswerStatus.CORRECT, "expert:ann", T)));

    assertThat(attempts().find(ADA, "s")).contains(marked);
    assertThat(attempts().totals(ADA, AttemptScope.ALL).correct()).isEqualTo(1);
  }

  @Test
  default void hugeAttemptShouldBeKept() {
    List<Reply> replies = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      replies.add(Samples.reply("question " + i, AnswerStatus.CORRECT));
    }

    Attempt saved = attempts().save(Samples.attempt("s".repeat(200), "000001", "v1", T, replies));

    assertThat(attempts().of(ADA)).containsExactly(saved);
  }

  @Test
  default void saveShouldRefuseUnknownChildren() {
    assertProblem(
        "child_not_found",
        () -> attempts().save(Samples.attempt("s", "999999", "v1", T, List.of())));
  }

  @Test
  default void attemptShouldOutliveItsVideo() {
    Attempt saved = attempts().save(Samples.attempt("s", "000001", "v1", T, List.of()));
    testee().videos().delete(new VideoId("v1"));

    assertThat(attempts().of(ADA)).containsExactly(saved);
  }

  @Test
  default void rolledBackSaveShouldLeaveTheOldAttempt() {
    Attempt first =
        attempts()
            .save(
                Samples.attempt(
                    "s", "000001", "v1", T, List.of(Samples.reply("a", AnswerStatus.WRONG))));

    rollBack(() -> attempts().save(with(first, List.of())));

    assertThat(attempts().find(ADA, "s")).contains(first);
  }
}
