package learning.piggyback.application.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import learning.piggyback.application.World;
import learning.piggyback.application.report.ReportOnChild;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.AttemptScope;
import learning.piggyback.domain.quiz.PlayerCount;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.Tally;
import learning.piggyback.domain.report.ChildReport;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

class RecordAttemptTest {

  private static final Caller FAMILY = new Caller.Family(new ParentId("ann"));

  private final World world = new World();
  private final RecordAttempt recordAttempt =
      new RecordAttempt(
          world.attempts,
          world.childAccess,
          world.videoAccess,
          world.telling,
          world.transactions,
          world.clock,
          () -> new UUID(world.random.nextLong(), 2));
  private final Child kim;
  private final VideoId video;

  RecordAttemptTest() {
    world.expert("eve");
    world.parent("ann");
    kim = world.child("Kim", Optional.of("eve"), Optional.of("ann"));
    video = world.ingested("Tilly runs.");
    world.assign(video, "eve");
  }

  @Test
  void savesOfOneSessionShouldBeOneAttempt() {
    save("s1", "a", 60, false, reply("Who?", AnswerStatus.CORRECT));
    Attempt second =
        save(
            "s1",
            "b",
            30,
            false,
            reply("Who?", AnswerStatus.CORRECT),
            reply("Why?", AnswerStatus.WRONG));
    assertThat(world.attempts.of(kim.id())).containsExactly(second);
    assertThat(second.tally()).isEqualTo(new Tally(2, 1, 1, 0));
    assertThat(second.percentage()).isEqualTo(50);
    assertThat(second.watched()).isEqualTo(Duration.ofSeconds(90));
    assertThat(second.mode()).isEqualTo(InteractionMode.FLEXIBLE);
  }

  @Test
  void resentSaveShouldChangeNothing() {
    Attempt first = save("s1", "a", 60, false, reply("Who?", AnswerStatus.CORRECT));
    assertThat(save("s1", "a", 60, false, reply("Who?", AnswerStatus.CORRECT))).isEqualTo(first);
  }

  @Test
  void namedSaveShouldBeKnownAfterLaterOnes() {
    save("s1", "a", 60, true);
    save("s1", "b", 60, true);
    assertThat(save("s1", "a", 60, true).watched()).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void savesAtTheSameTimeShouldAllCount() {
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        String name = "save " + i;
        pool.execute(() -> save("s1", name, 30, true));
      }
    }
    assertThat(world.attempts.of(kim.id()))
        .singleElement()
        .satisfies(a -> assertThat(a.watched()).isEqualTo(Duration.ofMinutes(4)));
  }

  @Test
  void fullSaveWithoutANameShouldBeKnownByItsContent() {
    Attempt first = save("s1", "", 60, false, reply("Who?", AnswerStatus.CORRECT));
    assertThat(save("s1", "", 60, false, reply("Who?", AnswerStatus.CORRECT))).isEqualTo(first);
    assertThat(save("s1", "", 61, false, reply("Who?", AnswerStatus.CORRECT)).watched())
        .isEqualTo(Duration.ofSeconds(121));
  }

  @Test
  void repliesShouldCountAndWhatThePlayerCountedOtherwiseBeKept() {
    Reply right = reply("Who?", AnswerStatus.CORRECT);
    Reply wrong = reply("Why?", AnswerStatus.WRONG);

    Attempt claimed = recorded(counted(5, 5, 100), right, wrong);
    assertThat(claimed.tally()).isEqualTo(new Tally(2, 1, 1, 0));
    assertThat(claimed.percentage()).isEqualTo(50);
    assertThat(claimed.contradicted()).contains(counted(5, 5, 100));
    assertThat(save("counted", "c", 9, true).contradicted()).contains(counted(5, 5, 100));

    assertThat(recorded(counted(2, 1, 50), right, wrong).contradicted()).isEmpty();
    Attempt bare = recorded(counted(5, 4, 80));
    assertThat(bare.tally()).isEqualTo(new Tally(5, 4, 0, 0));
    assertThat(bare.contradicted()).isEmpty();
  }

  private Attempt recorded(PlayerCount count, Reply... replies) {
    return recordAttempt.record(FAMILY, command("counted", "", 0, false, count, replies));
  }

  private static PlayerCount counted(int total, int correct, int percentage) {
    return new PlayerCount(
        OptionalInt.of(total),
        OptionalInt.of(correct),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.of(percentage));
  }

  @Test
  void checkpointShouldOnlyAddWatchTime() {
    save("s1", "a", 60, false, reply("Who?", AnswerStatus.CORRECT));
    Attempt after = save("s1", "", 30, true);
    assertThat(after.watched()).isEqualTo(Duration.ofSeconds(90));
    assertThat(after.tally()).isEqualTo(new Tally(1, 1, 0, 0));
    assertThat(save("s1", "", 30, true).watched()).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void saveWithoutASessionShouldAlwaysAppend() {
    save("", "", 1, false);
    save("", "", 1, false);
    assertThat(world.attempts.of(kim.id())).hasSize(2);
  }

  @Test
  void strangersAndParentsShouldNotSave() {
    for (Caller caller :
        new Caller[] {
          new Caller.Family(new ParentId("bob")), new Caller.Parent(new ParentId("ann"))
        }) {
      assertThatThrownBy(() -> recordAttempt.record(caller, command("s", "a", 1, false)))
          .hasMessage("child not found");
    }
  }

  @Test
  void videoOfAnotherExpertShouldBeRefused() {
    world.assignVideos.takeBack(Actor.SYSTEM, video, new ExpertId("eve"));
    assertThatThrownBy(() -> save("s", "a", 1, false)).isInstanceOf(DomainProblem.class);
  }

  @Test
  void reportShouldScopeByModeAndVideo() {
    save("s1", "a", 60, false, reply("Who?", AnswerStatus.CORRECT));
    ReportOnChild reports = new ReportOnChild(world.attempts, world.videos, world.childAccess);
    ChildReport all = reports.report(FAMILY, kim.id(), AttemptScope.ALL, 4);
    assertThat(all.overallScore()).isEqualTo(100);
    assertThat(all.recent().getFirst().title()).isEqualTo("Tilly");
    ChildReport strict =
        reports.report(
            FAMILY,
            kim.id(),
            new AttemptScope(Optional.empty(), Optional.of(InteractionMode.STRICT)),
            4);
    assertThat(strict.totals().attempts()).isZero();
    assertThatThrownBy(() ->
            reports.report(new Caller.Expert(new ExpertId("otto")), kim.id(), AttemptScope.ALL, 4))
        .hasMessage("child not found");
  }

  @Test
  void replyShouldBeToldOnceHoweverOftenItIsSaved() {
    Reply one = reply("One?", AnswerStatus.CORRECT);
    Reply two = reply("Two?", AnswerStatus.WRONG);

    save("s", "a", 1, false, one);
    save("s", "a", 1, false, one);
    save("s", "b", 1, false, one, two);
    save("s", "c", 9, true);

    assertThat(world.outbox.of(kim.id()))
        .extracting(statement -> statement.document().replaceFirst(".*question=(\\w+).*", "$1"))
        .containsExactly("One", "Two");
  }

  private Attempt save(
      String session, String saveId, int seconds, boolean checkpoint, Reply... replies) {
    return recordAttempt.record(FAMILY, command(session, saveId, seconds, checkpoint, replies));
  }

  private RecordAttempt.Save command(
      String session, String saveId, int seconds, boolean checkpoint, Reply... replies) {
    return command(session, saveId, seconds, checkpoint, PlayerCount.NONE, replies);
  }

  private RecordAttempt.Save command(
      String session,
      String saveId,
      int seconds,
      boolean checkpoint,
      PlayerCount count,
      Reply... replies) {
    return new RecordAttempt.Save(
        kim.id(),
        video,
        Optional.of(session).filter(s -> !s.isEmpty()),
        Optional.of(saveId).filter(s -> !s.isEmpty()),
        Optional.empty(),
        count,
        Duration.ofSeconds(seconds),
        OptionalInt.empty(),
        List.of(replies),
        checkpoint);
  }

  private static Reply reply(String question, AnswerStatus status) {
    return new Reply(
        question, "x", "y", status, 1, Optional.of(QuestionType.CHARACTER), Instant.EPOCH);
  }
}
