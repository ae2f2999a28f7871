package learning.piggyback.application.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.application.question.QuestionsForChild;
import learning.piggyback.application.quiz.AnswerQuestion.Given;
import learning.piggyback.application.quiz.AnswerQuestion.Taken;
import learning.piggyback.application.quiz.FollowSession.End;
import learning.piggyback.application.quiz.FollowSession.Happened;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.QuestionState;
import learning.piggyback.domain.quiz.AnswerInput;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.quiz.session.Next;
import learning.piggyback.domain.quiz.session.SessionEnd;
import learning.piggyback.domain.quiz.session.Stretch;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

/** Sessions as players lead them: begun, followed, answered. */
class AnswerQuestionTest {

  private static final Caller FAMILY = new Caller.Family(new ParentId("ann"));
  private static final Caller OTHERS = new Caller.Family(new ParentId("jones"));
  private static final FinalQuestion WHO = Samples.finalQuestion("Who runs?");

  private final World world = new World();
  private final SessionRecord record =
      new SessionRecord(
          world.quizSessions,
          world.attempts,
          world.childAccess,
          world.telling,
          world.transactions,
          world.clock);
  private final BeginSession begin =
      new BeginSession(
          world.quizSessions,
          new QuestionsForChild(world.finals, world.variants, world.videoAccess),
          world.childAccess,
          world.telling,
          world.transactions,
          world.clock);
  private final FollowSession follow = new FollowSession(record, true);
  private final AnswerQuestion answer =
      new AnswerQuestion(record, new CheckAnswer(AnswerJudge.NONE), world.clock);
  private final EndIdleSessions endIdle =
      new EndIdleSessions(world.quizSessions, record, Duration.ofHours(2), world.clock);
  private final Child kim;
  private final VideoId video;

  AnswerQuestionTest() {
    world.expert("eve");
    world.parent("ann");
    world.parent("jones");
    kim = world.child("Kim", Optional.of("eve"), Optional.of("ann"));
    video = world.ingested("Tilly runs.");
    world.assign(video, "eve");
    world.finals.save(Samples.finals(video.value(), 0, List.of(WHO)));
  }

  private ChildSession begun() {
    return begin.begin(FAMILY, kim.id(), video, "s", Optional.empty());
  }

  /** Until the question waits. */
  private ChildSession watched() {
    begun();
    return happened(played(0, 10));
  }

  private ChildSession happened(Happened happened) {
    return follow.follow(FAMILY, kim.id(), "s", happened);
  }

  private static Happened played(int from, int to) {
    return new Happened(
        List.of(new Stretch(Duration.ofSeconds(from), Duration.ofSeconds(to))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        End.NOT_YET);
  }

  private static Happened ended(End end) {
    return new Happened(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0, end);
  }

  private static Given given(String key, String text) {
    return new Given(key, WHO.id(), text, AnswerInput.TYPED, Duration.ofSeconds(4));
  }

  private Taken answered(String key, String text) {
    return answer.answer(FAMILY, kim.id(), "s", given(key, text));
  }

  private Attempt attempt() {
    return world.attempts.find(kim.id(), "s").orElseThrow();
  }

  @Test
  void beginningShouldRecordNothingButTheSession() {
    assertThat(begun().state().plan()).hasSize(1);
    assertThat(world.attempts.of(kim.id())).isEmpty();
  }

  @Test
  void sessionShouldBeToldOnceFromBeginToEnd() {
    watched();
    begun();
    answered("k", "Bo");
    answered("k", "Bo");
    happened(played(10, 12));
    happened(ended(End.LEFT));
    happened(ended(End.LEFT));

    assertThat(world.outbox.of(kim.id()))
        .extracting(statement -> statement.document().replaceFirst(".*deed=(\\w+).*", "$1"))
        .containsExactly("Initialized", "Played", "Paused", "Answered", "Played", "Terminated");
  }

  @Test
  void beginningAgainShouldGoOnWhereTheSessionWasLeft() {
    ChildSession left = watched();

    assertThat(begun()).isEqualTo(left);
    assertThat(begun().state().next()).isInstanceOf(Next.Ask.class);
  }

  @Test
  void anotherDeviceShouldHaveItsOwnSession() {
    watched();

    ChildSession other = begin.begin(FAMILY, kim.id(), video, "tablet", Optional.empty());

    assertThat(other.state().played().total()).isZero();
  }

  @Test
  void sessionShouldNotBeUsedForAnotherVideo() {
    begun();
    world.videos.add(Samples.video("otto"));
    VideoId second = new VideoId("otto");
    world.assign(second, "eve");

    assertThatThrownBy(() -> begin.begin(FAMILY, kim.id(), second, "s", Optional.empty()))
        .hasMessageContaining("another video");
  }

  @Test
  void childOfOthersShouldBeAsOneThatIsNotThere() {
    begun();

    assertThatThrownBy(() -> begin.begin(OTHERS, kim.id(), video, "s", Optional.empty()))
        .hasMessage("child not found");
    assertThatThrownBy(() -> follow.follow(OTHERS, kim.id(), "s", played(0, 1)))
        .hasMessage("child not found");
    assertThatThrownBy(() -> answer.answer(OTHERS, kim.id(), "s", given("a", "x")))
        .hasMessage("child not found");
  }

  @Test
  void answerShouldBeRecordedWhenItIsGiven() {
    watched();

    Taken taken = answered("a", "an answer");

    assertThat(taken.session().state().settled()).containsExactly(WHO.id());
    assertThat(attempt().replies()).containsExactly(taken.reply());
    assertThat(attempt().tally()).isEqualTo(new Tally(1, 1, 0, 0));
    assertThat(attempt().watched()).isEqualTo(Duration.ofSeconds(9));
    assertThat(taken.reply().answering().orElseThrow().graded()).isEqualTo(AnswerStatus.CORRECT);
  }

  @Test
  void acceptedAnswerShouldCount() {
    watched();

    assertThat(answered("a", "another answer").reply().status()).isEqualTo(AnswerStatus.CORRECT);
  }

  @Test
  void answerSentAgainShouldCountOnce() {
    watched();
    Taken first = answered("a", "an answer");
    happened(ended(End.OF_VIDEO));

    Taken again = answered("a", "something else");

    assertThat(again.reply()).isEqualTo(first.reply());
    assertThat(attempt().replies()).hasSize(1);
  }

  @Test
  void answerSentManyTimesAtOnceShouldCountOnce() throws Exception {
    watched();
    List<Future<Taken>> taken = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        taken.add(threads.submit(() -> answered("a", "an answer")));
      }
    }
    assertThat(attempt().replies()).hasSize(1);
    for (Future<Taken> one : taken) {
      assertThat(one.get().reply()).isEqualTo(attempt().replies().getFirst());
    }
  }

  @Test
  void furtherTryShouldBeARetryThatKeepsItsGrade() {
    world.children.update(strict(kim));
    watched();
    answered("a", "a stone");
    happened(played(0, 10));

    Reply second = answered("b", "an answer").reply();

    assertThat(second.status()).isEqualTo(AnswerStatus.RETRY);
    assertThat(second.answering().orElseThrow().graded()).isEqualTo(AnswerStatus.CORRECT);
    assertThat(attempt().tally()).isEqualTo(new Tally(1, 0, 1, 1));
  }

  private static Child strict(Child child) {
    return new Child(
        child.id(),
        child.expert(),
        child.parent(),
        child.firstName(),
        child.lastName(),
        child.icon(),
        InteractionMode.STRICT,
        true,
        child.createdAt(),
        child.updatedAt(),
        child.version());
  }

  @Test
  void questionRetiredMeanwhileShouldStayInTheSessionThatHasIt() {
    watched();
    FinalQuestion retired = Samples.finalQuestion("Who runs?", QuestionState.RETIRED);
    world.finals.save(Samples.finals(video.value(), 1, List.of(retired)));

    assertThat(answered("a", "an answer").reply().status()).isEqualTo(AnswerStatus.CORRECT);
    assertThat(begin.begin(FAMILY, kim.id(), video, "next", Optional.empty()).state().plan())
        .isEmpty();
  }

  @Test
  void skippedTimeShouldNotCountAsWatched() {
    begun();
    happened(
        new Happened(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Duration.ofSeconds(5)),
            1,
            End.NOT_YET));

    assertThat(attempt().watched()).isZero();
    assertThat(attempt().manualPauses()).isEqualTo(1);
    assertThat(record.session(FAMILY, kim.id(), "s").state().position()).isZero();
  }

  @Test
  void playingBeyondWhatWasSeenShouldBringTheChildBack() {
    begun();
    happened(played(0, 3));

    ChildSession after = happened(played(6, 8));

    assertThat(after.state().position()).isEqualTo(Duration.ofSeconds(3));
    assertThat(after.state().played().total()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void endedSessionShouldTakeNothingMoreButEndAgain() {
    begun();
    ChildSession left = happened(ended(End.LEFT));

    assertThat(happened(ended(End.LEFT))).isEqualTo(left);
    assertThatThrownBy(() -> happened(played(0, 1))).hasMessageContaining("over");
    assertThatThrownBy(() -> answered("a", "x")).hasMessageContaining("over");
  }

  @Test
  void sessionThatWasOpenedAndLeftShouldBeNoAttempt() {
    begun();

    assertThat(happened(ended(End.LEFT)).state().end()).contains(SessionEnd.LEFT);
    assertThat(world.attempts.of(kim.id())).isEmpty();
  }

  @Test
  void silentSessionShouldEndAsItWasWhenItWasLastHeardOf() {
    ChildSession left = watched();
    Attempt before = attempt();
    world.clock.advance(Duration.ofHours(2));
    assertThat(endIdle.end()).isZero();
    world.clock.advance(Duration.ofSeconds(1));

    assertThat(endIdle.end()).isEqualTo(1);
    assertThat(endIdle.end()).isZero();

    ChildSession ended = record.session(FAMILY, kim.id(), "s");
    assertThat(ended).isEqualTo(left.in(left.state().timedOut()));
    assertThat(begun()).isEqualTo(ended);
    assertThat(attempt()).isEqualTo(before);
    assertThat(world.outbox.of(kim.id()).getLast().document())
        .contains("Terminated", "at=" + left.heardAt());
  }

  @Test
  void silentSessionsShouldEndOnceWhoeverEndsThem() throws Exception {
    for (int i = 0; i < 2 * EndIdleSessions.BATCH; i++) {
      begin.begin(FAMILY, kim.id(), video, "s" + i, Optional.empty());
    }
    world.clock.advance(Duration.ofDays(1));
    List<Future<Integer>> ended = new ArrayList<>();
    try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++) {
        ended.add(nodes.submit(endIdle::end));
      }
    }
    int all = 0;
    for (Future<Integer> one : ended) {
      all += one.get();
    }
    assertThat(all).isEqualTo(2 * EndIdleSessions.BATCH);
    assertThat(world.outbox.of(kim.id())).hasSize(2 * all);
  }

  @Test
  void answerThatComesAfterTheTimeOutShouldCount() {
    watched();
    world.clock.advance(Duration.ofDays(2));
    endIdle.end();

    assertThat(answered("a", "an answer").session().state().ended()).isFalse();

    assertThat(attempt().tally()).isEqualTo(new Tally(1, 1, 0, 0));
    happened(played(9, 12));
    assertThat(happened(ended(End.OF_VIDEO)).state().end()).contains(SessionEnd.DONE);
    assertThat(attempt().watched()).isEqualTo(Duration.ofSeconds(12));
  }

  @Test
  void sessionThatIsOpenAgainShouldEndAgain() {
    watched();
    world.clock.advance(Duration.ofDays(1));
    endIdle.end();
    answered("a", "an answer");

    world.clock.advance(Duration.ofHours(1));
    assertThat(endIdle.end()).isZero();
    world.clock.advance(Duration.ofHours(2));
    assertThat(endIdle.end()).isEqualTo(1);
  }

  @Test
  void unknownSessionShouldBeAProblem() {
    assertThatThrownBy(() -> happened(played(0, 1))).hasMessageContaining("no such session");
    assertThatThrownBy(() -> answered("a", "x")).hasMessageContaining("no such session");
  }
}
