package learning.piggyback.application.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.application.account.session.Sessions.Session;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ParentId;
import org.junit.jupiter.api.Test;

final class RecentSessionsTest {

  private static final Caller ANN = new Caller.Parent(new ParentId("ann"));

  private final World world = new World();
  private final Sessions stored = world.sessions;
  private final RecentSessions sessions = new RecentSessions(stored, world.clock);
  private final Session session =
      new Session("one", ANN, world.clock.instant(), world.clock.instant());

  @Test
  void sessionShouldBeKnownForASecondAfterItWasFound() {
    sessions.add(session);
    assertThat(sessions.recall("one")).isEmpty();

    assertThat(sessions.find("one")).contains(session);
    assertThat(sessions.recall("one")).contains(session);

    world.clock.advance(RecentSessions.BELIEVED);
    assertThat(sessions.recall("one")).isEmpty();
  }

  @Test
  void sessionEndedOnAnotherServerShouldBeBelievedForASecondAtMost() {
    stored.add(session);
    sessions.find("one");
    stored.end("one");

    assertThat(sessions.find("one")).contains(session);
    world.clock.advance(RecentSessions.BELIEVED);
    assertThat(sessions.find("one")).isEmpty();
  }

  @Test
  void sessionEndedHereShouldBeForgottenAtOnce() {
    stored.add(session);
    sessions.find("one");
    sessions.end("one");
    assertThat(sessions.find("one")).isEmpty();

    world.clock.advance(RecentSessions.SETTLED);
    stored.add(session);
    sessions.find("one");
    sessions.endAllOf(ANN);
    assertThat(sessions.recall("one")).isEmpty();
  }

  @Test
  void sessionsShouldNotBeKeptWhileAnEndMayNotBeThroughYet() {
    sessions.end("another");
    stored.add(session);

    assertThat(sessions.find("one")).contains(session);
    assertThat(sessions.recall("one")).isEmpty();

    world.clock.advance(RecentSessions.SETTLED);
    sessions.find("one");
    assertThat(sessions.recall("one")).isPresent();
  }

  @Test
  void useShouldBeNotedInWhatIsKept() {
    stored.add(session);
    sessions.find("one");

    sessions.touch("one", Samples.NOON);

    assertThat(sessions.recall("one").map(Session::lastSeenAt)).contains(Samples.NOON);
    assertThat(stored.find("one").map(Session::lastSeenAt)).contains(Samples.NOON);
  }

  @Test
  void unknownSessionsShouldNotBeKept() {
    assertThat(sessions.find("one")).isEmpty();
    stored.add(session);
    assertThat(sessions.find("one")).contains(session);
  }

  @Test
  void manySessionsShouldNotFillTheMemory() {
    for (int i = 0; i <= RecentSessions.MOST; i++) {
      String hash = Integer.toString(i);
      stored.add(new Session(hash, ANN, world.clock.instant(), world.clock.instant()));
      sessions.find(hash);
    }
    assertThat(sessions.recall("0")).isEmpty();
    assertThat(sessions.recall(Integer.toString(RecentSessions.MOST))).isPresent();
  }

  @Test
  void callerShouldBeToldWithoutWaitingUntilTheUseIsToBeNoted() {
    CurrentCaller callers =
        new CurrentCaller(
            sessions,
            world.clock,
            new CurrentCaller.Limits(Duration.ofHours(2), Duration.ofHours(12)));
    String token = new OpenSession(sessions, world.clock, world.random).open(ANN);
    String hash = SessionTokens.hash(token);
    assertThat(callers.recall(hash)).isEmpty();

    callers.of(token);
    assertThat(callers.recall(hash)).contains(ANN);

    world.clock.advance(Duration.ofMinutes(2));
    assertThat(callers.recall(hash)).isEmpty();
    assertThat(callers.of(token)).isEqualTo(Optional.of(ANN));
  }
}
