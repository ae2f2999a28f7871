package learning.piggyback.application.quiz.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.application.World;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.quiz.session.QuizSession;
import learning.piggyback.domain.quiz.session.Stretch;
import learning.piggyback.domain.quiz.statement.Course;
import learning.piggyback.domain.quiz.statement.Deed;
import learning.piggyback.domain.quiz.statement.Deed.Completed;
import learning.piggyback.domain.quiz.statement.Deed.Initialized;
import learning.piggyback.domain.quiz.statement.Deed.Played;
import learning.piggyback.domain.quiz.statement.Deed.Terminated;
import learning.piggyback.domain.quiz.statement.Statement;
import learning.piggyback.domain.video.VideoId;
import org.junit.jupiter.api.Test;

final class TellRecordStoreTest {

  private final World world = new World();
  private final List<Statement> written = new ArrayList<>();
  private final TellRecordStore telling =
      new TellRecordStore(
          world.outbox,
          statement -> {
            written.add(statement);
            return "document " + written.size();
          },
          world.videos,
          world.clock,
          () -> new UUID(world.random.nextLong(), 5));
  private final Child kim = world.child("Kim", Optional.empty(), Optional.empty());
  private final VideoId video = world.ingested("A tale.");

  private ChildSession session(VideoId of) {
    return new ChildSession(
        kim.id(),
        "s",
        of,
        Optional.empty(),
        world.clock.instant(),
        world.clock.instant(),
        QuizSession.begin(InteractionMode.PASSIVE, List.of()));
  }

  private void follow(ChildSession before, Course course) {
    world.transactions.inTransaction(() ->
        telling.went(
            before, before.in(course.state()).heardOf(world.clock.instant()), course.deeds()));
  }

  private List<Deed> deeds() {
    return written.stream().map(Statement::deed).toList();
  }

  @Test
  void statementShouldSayWhoDidWhatWhenAndWait() {
    world.transactions.inTransaction(() -> telling.begun(session(video)));

    Statement statement = written.getFirst();
    assertThat(statement.deed()).isEqualTo(new Initialized());
    assertThat(statement.lesson())
        .isEqualTo(new Statement.Lesson(video, "Tilly", Duration.ofSeconds(60)));
    assertThat(world.outbox.oldest(10))
        .containsExactly(
            new Outgoing(statement.id(), kim.id(), world.clock.instant(), "document 1"));
  }

  @Test
  void completionShouldBeToldBeforeTheEnd() {
    ChildSession begun = session(video);
    world.clock.advance(Duration.ofMinutes(2));

    follow(
        begun,
        Course.from(begun.state())
            .played(new Stretch(Duration.ZERO, Duration.ofSeconds(58)))
            .left());

    assertThat(deeds())
        .hasExactlyElementsOfTypes(Played.class, Completed.class, Terminated.class)
        .element(1)
        .extracting("took")
        .isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void completionShouldBeToldThoughNothingElseHappened() {
    ChildSession begun = session(video);
    ChildSession before =
        begun.in(begun.state().played(new Stretch(Duration.ZERO, Duration.ofSeconds(50))));

    follow(
        before,
        Course.from(before.state())
            .played(new Stretch(Duration.ofSeconds(50), Duration.ofSeconds(60))));

    assertThat(deeds()).hasExactlyElementsOfTypes(Completed.class);
  }

  @Test
  void videoThatIsGoneShouldNotBeTold() {
    world.transactions.inTransaction(() -> telling.begun(session(new VideoId("gone"))));

    assertThat(world.outbox.oldest(10)).isEmpty();
  }
}
