package learning.piggyback.application.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import learning.piggyback.application.World;
import learning.piggyback.application.account.login.LogIn.Client;
import learning.piggyback.application.account.login.LogIn.Outcome;
import learning.piggyback.application.account.login.LogIn.Proof;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.audit.AuditEntry;
import org.junit.jupiter.api.Test;

/** Who is slowed down, who is not, and what the audit log is told of it. */
class ThrottledLoginsTest {

  private static final Proof WRONG = new Proof.ExpertPassword("eve", "wrong");
  private static final Proof RIGHT = new Proof.ExpertPassword("eve", "eve-password");

  private final World world = new World();

  private Outcome logIn(Proof proof, Client client) {
    return world.logIn.logIn(proof, client);
  }

  private String markOf(Proof proof) {
    return ((Outcome.LoggedIn) logIn(proof, Client.at("first"))).deviceMark();
  }

  /** What was noted of log-ins, in the order of time. */
  private List<AuditEntry> noted() {
    return world.audit.page(Long.MAX_VALUE, 2_000).stream()
        .map(found -> found.entry())
        .filter(entry -> entry.action().name().startsWith("LOG"))
        .toList()
        .reversed();
  }

  private long noted(AuditAction action) {
    return noted().stream().filter(entry -> entry.action() == action).count();
  }

  @Test
  void knownBrowserShouldGetInWhileAStrangerAtTheSameAddressIsHeldUp() {
    world.expert("eve");
    String mark = markOf(RIGHT);
    for (int i = 0; i < 5; i++) {
      logIn(WRONG, Client.at("school"));
    }

    assertThat(logIn(RIGHT, Client.at("school"))).isInstanceOf(Outcome.Throttled.class);
    assertThat(logIn(RIGHT, new Client("school", mark))).isInstanceOf(Outcome.LoggedIn.class);
    assertThat(logIn(RIGHT, new Client("school", mark + "x")))
        .isInstanceOf(Outcome.Throttled.class);
  }

  @Test
  void knownBrowserShouldBeHeldUpByItsOwnFailures() {
    world.expert("eve");
    String mark = markOf(RIGHT);
    for (int i = 0; i < 5; i++) {
      assertThat(logIn(WRONG, new Client("home", mark))).isEqualTo(new Outcome.Refused());
    }

    assertThat(logIn(RIGHT, new Client("home", mark))).isInstanceOf(Outcome.Throttled.class);
    assertThat(logIn(RIGHT, Client.at("home"))).isInstanceOf(Outcome.LoggedIn.class);
  }

  @Test
  void markOfOneAccountShouldBeWorthNothingForAnother() {
    world.expert("eve");
    world.expert("mallory");
    String mallory = markOf(new Proof.ExpertPassword("mallory", "mallory-password"));
    for (int i = 0; i < 5; i++) {
      logIn(WRONG, new Client("there", mallory));
    }

    assertThat(logIn(WRONG, new Client("there", mallory))).isInstanceOf(Outcome.Throttled.class);
    assertThat(logIn(WRONG, Client.at("there"))).isInstanceOf(Outcome.Throttled.class);
  }

  @Test
  void accountAttackedFromManyAddressesShouldSlowStrangersDownAndNotItsOwner() {
    world.expert("eve");
    String mark = markOf(RIGHT);
    for (int i = 0; i < LoginThrottle.TARGET_LIMIT; i++) {
      assertThat(logIn(WRONG, Client.at("198.51.100." + i))).isEqualTo(new Outcome.Refused());
    }

    assertThat(logIn(WRONG, Client.at("203.0.113.1"))).isInstanceOf(Outcome.Throttled.class);
    assertThat(logIn(RIGHT, new Client("203.0.113.2", mark))).isInstanceOf(Outcome.LoggedIn.class);
  }

  @Test
  void oneCodeTriedFromManyAddressesShouldBeHeldUpWithoutBeingLookedAt() {
    world.parent("ann");
    Proof same = new Proof.FamilyCode("SAME-CODE");
    for (int i = 0; i < LoginThrottle.TARGET_LIMIT; i++) {
      assertThat(logIn(same, Client.at("198.51.100." + i))).isEqualTo(new Outcome.Refused());
    }

    assertThat(logIn(same, Client.at("203.0.113.1"))).isInstanceOf(Outcome.Throttled.class);
  }

  @Test
  void loggingInAgainAndAgainShouldNotGiveNewTriesWithoutEnd() {
    String code = world.parent("ann");
    int tries = 0;
    Outcome last = new Outcome.Refused();
    for (int browser = 0; browser < 20 && last instanceof Outcome.Refused; browser++) {
      String mark =
          ((Outcome.LoggedIn) logIn(new Proof.FamilyCode(code), Client.at("10.0.0." + browser)))
              .deviceMark();
      for (int i = 0; i < 29 && last instanceof Outcome.Refused; i++) {
        last = logIn(new Proof.FamilyCode("guess" + tries), new Client("here", mark));
        tries++;
      }
    }

    assertThat(last).isInstanceOf(Outcome.Throttled.class);
    assertThat(tries).isEqualTo(LoginThrottle.ACCOUNT_LIMIT + 1);
  }

  @Test
  void retryAfterShouldBeWhenTheNextTryIsFree() {
    world.expert("eve");
    logIn(WRONG, Client.at("here"));
    world.clock.advance(Duration.ofMinutes(10));
    for (int i = 0; i < 4; i++) {
      logIn(WRONG, Client.at("here"));
    }

    Duration wait = ((Outcome.Throttled) logIn(RIGHT, Client.at("here"))).retryAfter();

    assertThat(wait).isEqualTo(Duration.ofMinutes(5).plusSeconds(1));
    world.clock.advance(wait.minusSeconds(2));
    assertThat(logIn(RIGHT, Client.at("here"))).isInstanceOf(Outcome.Throttled.class);
    world.clock.advance(Duration.ofSeconds(2));
    assertThat(logIn(RIGHT, Client.at("here"))).isInstanceOf(Outcome.LoggedIn.class);
  }

  @Test
  void addressesOfOneIpv6NetworkShouldShareACount() {
    world.expert("eve");
    for (int i = 0; i < 5; i++) {
      logIn(WRONG, Client.at("2001:db8:0:1::" + i));
    }

    assertThat(logIn(RIGHT, Client.at("2001:db8:0:1:ffff::9")))
        .isInstanceOf(Outcome.Throttled.class);
    assertThat(logIn(RIGHT, Client.at("2001:db8:0:2::1"))).isInstanceOf(Outcome.LoggedIn.class);
  }

  @Test
  void thousandTriesAtOnceShouldNotSlipThroughAndAnotherFamilyShouldGetIn() throws Exception {
    String code = world.parent("ann");
    List<Future<Outcome>> crowd = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 1_000; i++) {
        Proof guess = new Proof.FamilyCode("guess" + i);
        crowd.add(threads.submit(() -> logIn(guess, Client.at("198.51.100.7"))));
      }
      Future<Outcome> family =
          threads.submit(() -> logIn(new Proof.FamilyCode(code), Client.at("192.0.2.1")));
      assertThat(family.get()).isInstanceOf(Outcome.LoggedIn.class);
    }

    int refused = 0;
    for (Future<Outcome> one : crowd) {
      Outcome outcome = one.get();
      assertThat(outcome).isNotInstanceOf(Outcome.LoggedIn.class);
      refused += outcome instanceof Outcome.Refused ? 1 : 0;
    }
    assertThat(refused).isEqualTo(LoginThrottle.CODE_LIMIT);
    assertThat(noted(AuditAction.LOGIN_REFUSED)).isEqualTo(LoginThrottle.CODE_LIMIT);
    assertThat(noted(AuditAction.LOGIN_THROTTLED)).isLessThanOrEqualTo(1);
  }

  @Test
  void loginsShouldBeNotedWithoutWhatWasTyped() {
    world.expert("eve");
    String code = world.parent("ann");

    logIn(RIGHT, Client.at("192.0.2.1"));
    logIn(new Proof.FamilyCode(code), Client.at("192.0.2.2"));
    logIn(WRONG, Client.at("192.0.2.3"));
    logIn(new Proof.FamilyCode("my-secret"), Client.at("192.0.2.4"));
    logIn(new Proof.ExpertPassword("no id at all!", "my-secret"), Client.at("192.0.2.5"));
    logIn(new Proof.AdminPassword("my-secret"), Client.at("192.0.2.6"));

    assertThat(noted())
        .containsExactly(
            entry("expert:eve", AuditAction.LOGGED_IN, "expert:eve", "192.0.2.1"),
            entry("child:ann", AuditAction.LOGGED_IN, "child:ann", "192.0.2.2"),
            entry("nobody", AuditAction.LOGIN_REFUSED, "expert:eve", "192.0.2.3"),
            entry("nobody", AuditAction.LOGIN_REFUSED, "", "192.0.2.4"),
            entry("nobody", AuditAction.LOGIN_REFUSED, "", "192.0.2.5"),
            entry("nobody", AuditAction.LOGIN_REFUSED, "admin", "192.0.2.6"));
  }

  @Test
  void throttlingShouldBeNotedOnceInAWindow() {
    world.expert("eve");
    for (int i = 0; i < 100; i++) {
      logIn(WRONG, Client.at("here"));
    }

    assertThat(noted(AuditAction.LOGIN_REFUSED)).isEqualTo(5);
    assertThat(noted().getLast())
        .isEqualTo(entry("nobody", AuditAction.LOGIN_THROTTLED, "expert:eve", "here"));
    assertThat(noted(AuditAction.LOGIN_THROTTLED)).isEqualTo(1);
    world.clock.advance(Duration.ofMinutes(16));
    for (int i = 0; i < 100; i++) {
      logIn(WRONG, Client.at("here"));
    }
    assertThat(noted(AuditAction.LOGIN_THROTTLED)).isEqualTo(2);
  }

  private AuditEntry entry(String actor, AuditAction action, String subject, String address) {
    return new AuditEntry(world.clock.instant(), actor, action, subject, address);
  }
}
