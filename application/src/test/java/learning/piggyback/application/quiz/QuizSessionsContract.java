package learning.piggyback.application.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.quiz.session.PlannedQuestion;
import learning.piggyback.domain.quiz.session.QuizSession;
import learning.piggyback.domain.quiz.session.Stretch;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for all {@link QuizSessions}. */
public interface QuizSessionsContract extends StoreContract {

  ChildId KIM = new ChildId("000001");
  Stretch PLAYED = new Stretch(Duration.ofMillis(500), Duration.ofMillis(9_250));

  private QuizSessions sessions() {
    return testee().quizSessions();
  }

  @BeforeEach
  default void addChild() {
    testee().children().add(Samples.child("000001", "Kim", ""));
  }

  private static ChildSession session(String id) {
    PlannedQuestion question =
        new PlannedQuestion(
            QuestionId.named("one"),
            QuestionType.FEELING,
            new Wording(Samples.UNICODE, "x".repeat(2_000)),
            new AnswerExamples(List.of("a", Samples.UNICODE), List.of("b")),
            Duration.ZERO,
            Duration.ofSeconds(9));
    return new ChildSession(
        KIM,
        id,
        new VideoId("v1"),
        Optional.of(Companion.PIG),
        Samples.NOON,
        Samples.NOON,
        QuizSession.begin(InteractionMode.STRICT, Collections.nCopies(60, question)));
  }

  private void change(ChildSession session) {
    testee()
        .transactions()
        .inTransaction(() -> {
          sessions().lock(KIM, session.id());
          sessions().save(session);
          return true;
        });
  }

  @Test
  default void addedSessionShouldBeFoundAsItWas() {
    ChildSession session = session(Samples.UNICODE);

    assertThat(sessions().add(session)).isTrue();

    assertThat(sessions().find(KIM, Samples.UNICODE)).contains(session);
    assertThat(sessions().find(KIM, "other")).isEmpty();
    assertThat(sessions().find(new ChildId("000002"), Samples.UNICODE)).isEmpty();
  }

  @Test
  default void sessionThatIsThereShouldStayWhenItIsAddedAgain() throws InterruptedException {
    ChildSession session = session("s");
    assertThat(allAtOnce(4, () -> sessions().add(session)))
        .containsExactlyInAnyOrder(true, false, false, false);
    change(session.in(session.state().played(PLAYED)));

    assertThat(sessions().add(session)).isFalse();

    assertThat(sessions().find(KIM, "s")).contains(session.in(session.state().played(PLAYED)));
  }

  @Test
  default void savedSessionShouldReplaceTheFormer() {
    ChildSession before = session("s");
    sessions().add(before);
    QuizSession state =
        before
            .state()
            .played(PLAYED)
            .answered(QuestionId.named("one"), AnswerStatus.CORRECT)
            .paused(1)
            .left();
    ChildSession after = before.in(state).heardOf(Samples.NOON.plusSeconds(90));

    change(after);

    assertThat(sessions().find(KIM, "s")).contains(after);
  }

  @Test
  default void everyEndShouldBeKept() {
    ChildSession begun = session("s");
    sessions().add(begun);
    QuizSession asking = begun.state().played(PLAYED);
    QuizSession done = QuizSession.begin(InteractionMode.PASSIVE, List.of()).atEnd();

    for (QuizSession over : List.of(asking.left(), asking.timedOut(), done)) {
      change(begun.in(over));
      assertThat(sessions().find(KIM, "s")).contains(begun.in(over));
    }
  }

  @Test
  default void rolledBackSaveShouldLeaveTheOldSession() {
    ChildSession before = session("s");
    sessions().add(before);

    rollBack(() -> sessions().save(before.in(before.state().left())));

    assertThat(sessions().find(KIM, "s")).contains(before);
  }

  @Test
  default void changesAtOnceShouldComeOneAfterTheOther() throws InterruptedException {
    ChildSession begun = session("s");
    sessions().add(begun);
    AtomicInteger changes = new AtomicInteger();

    allAtOnce(
        8,
        () ->
            testee()
                .transactions()
                .inTransaction(() -> {
                  ChildSession locked = sessions().lock(KIM, "s").orElseThrow();
                  sessions().save(locked.in(locked.state().paused(locked.state().pauses() + 1)));
                  return changes.incrementAndGet();
                }));

    assertThat(changes).hasValue(8);
    assertThat(sessions().find(KIM, "s").orElseThrow().state().pauses()).isEqualTo(8);
  }

  @Test
  default void namesShouldBeThoseOfTheChild() {
    sessions().add(session("b"));
    sessions().add(session("a"));

    assertThat(sessions().names(KIM)).containsExactly("a", "b");
    assertThat(sessions().names(new ChildId("000002"))).isEmpty();
  }

  @Test
  default void idleSessionsShouldBeThoseThatGoOnAndWereSilentForLongest() {
    ChildSession first = session("a");
    ChildSession second = session("b").heardOf(Samples.NOON.minusSeconds(1));
    ChildSession over = session("c");
    List.of(first, second, over, session("d").heardOf(Samples.NOON.plusSeconds(60)))
        .forEach(sessions()::add);
    change(over.in(over.state().timedOut()));
    Instant since = Samples.NOON.plusSeconds(60);

    assertThat(sessions().idle(since, 10)).containsExactly(second, first);
    assertThat(sessions().idle(since, 1)).containsExactly(second);
    assertThat(sessions().idle(Samples.NOON.minusSeconds(1), 10)).isEmpty();

    change(second.heardOf(since));
    assertThat(sessions().idle(since, 10)).containsExactly(first);
    change(over);
    assertThat(sessions().idle(since, 10)).containsExactlyInAnyOrder(first, over);
  }

  @Test
  default void sessionsShouldGoWithTheChild() {
    sessions().add(session("s"));
    testee().children().delete(KIM);

    assertThat(sessions().find(KIM, "s")).isEmpty();
    assertProblem("child_not_found", () -> sessions().add(session("t")));
  }
}
