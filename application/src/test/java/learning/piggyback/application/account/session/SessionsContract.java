package learning.piggyback.application.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.application.account.session.Sessions.Session;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Sessions}. */
public interface SessionsContract extends StoreContract {

  Caller PARENT = new Caller.Parent(new ParentId("ann"));
  Caller FAMILY = new Caller.Family(new ParentId("ann"));
  Instant NOON = Samples.NOON;

  private Sessions sessions() {
    return testee().sessions();
  }

  private static Session session(char token, Caller caller) {
    return new Session(Character.toString(token).repeat(64), caller, NOON, NOON.plusSeconds(1));
  }

  @Test
  default void addedSessionsShouldBeFoundForEveryRole() {
    Session admin = session('a', new Caller.Admin());
    Session expert = session('b', new Caller.Expert(new ExpertId("ann")));
    Session parent = session('c', PARENT);
    Session family = session('d', FAMILY);
    sessions().add(admin);
    sessions().add(expert);
    sessions().add(parent);
    sessions().add(family);

    assertThat(sessions().find(admin.tokenHash())).contains(admin);
    assertThat(sessions().find(expert.tokenHash())).contains(expert);
    assertThat(sessions().find(parent.tokenHash())).contains(parent);
    assertThat(sessions().find(family.tokenHash())).contains(family);
  }

  @Test
  default void unknownSessionShouldBeAbsent() {
    sessions().touch("nothing", NOON);
    sessions().end("nothing");
    sessions().endAllOf(PARENT);

    assertThat(sessions().find("nothing")).isEmpty();
  }

  @Test
  default void touchShouldNoteTheUse() {
    Session parent = session('c', PARENT);
    sessions().add(parent);

    sessions().touch(parent.tokenHash(), NOON.plusSeconds(60));

    assertThat(sessions().find(parent.tokenHash()))
        .contains(new Session(parent.tokenHash(), PARENT, NOON, NOON.plusSeconds(60)));
  }

  @Test
  default void endShouldRemoveOne() {
    Session one = session('1', PARENT);
    Session two = session('2', PARENT);
    sessions().add(one);
    sessions().add(two);

    sessions().end(one.tokenHash());

    assertThat(sessions().find(one.tokenHash())).isEmpty();
    assertThat(sessions().find(two.tokenHash())).isPresent();
  }

  @Test
  default void endAllOfShouldTellRolesApart() {
    Session parent = session('1', PARENT);
    Session again = session('2', PARENT);
    Session family = session('3', FAMILY);
    sessions().add(parent);
    sessions().add(again);
    sessions().add(family);

    sessions().endAllOf(PARENT);

    assertThat(sessions().find(parent.tokenHash())).isEmpty();
    assertThat(sessions().find(again.tokenHash())).isEmpty();
    assertThat(sessions().find(family.tokenHash())).contains(family);
  }

  @Test
  default void deleteExpiredShouldHeedBothAgesExactly() {
    Session old = new Session("old", PARENT, NOON.minusSeconds(10), NOON);
    Session idle = new Session("idle", PARENT, NOON, NOON.minusSeconds(5));
    Session edge = new Session("edge", PARENT, NOON.minusSeconds(9), NOON.minusSeconds(4));
    sessions().add(old);
    sessions().add(idle);
    sessions().add(edge);

    sessions().deleteExpired(NOON.minusSeconds(9), NOON.minusSeconds(4));

    assertThat(sessions().find("old")).isEmpty();
    assertThat(sessions().find("idle")).isEmpty();
    assertThat(sessions().find("edge")).contains(edge);
  }

  @Test
  default void rolledBackSessionShouldBeAbsent() {
    rollBack(() -> sessions().add(session('1', PARENT)));

    assertThat(sessions().find("1".repeat(64))).isEmpty();
  }
}
