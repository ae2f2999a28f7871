package learning.piggyback.application.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.World;
import learning.piggyback.application.account.AccountDirectory;
import learning.piggyback.application.account.login.LogIn.Client;
import learning.piggyback.application.account.login.LogIn.Outcome;
import learning.piggyback.application.account.login.LogIn.Proof;
import learning.piggyback.application.account.session.LogOut;
import learning.piggyback.application.account.session.OpenSession;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import org.junit.jupiter.api.Test;

class LogInTest {

  private final World world = new World();

  @Test
  void codesShouldOpenTheSessionsOfTheirOwners() {
    String expert = world.expert("eve");
    String parent = world.parent("ann");
    assertThat(caller(new Proof.AdultCode(expert))).isEqualTo(expertCaller("eve"));
    assertThat(caller(new Proof.AdultCode(parent)))
        .isEqualTo(new Caller.Parent(new ParentId("ann")));
    assertThat(caller(new Proof.FamilyCode(parent.toLowerCase(Locale.ROOT))))
        .isEqualTo(new Caller.Family(new ParentId("ann")));
    assertThat(caller(new Proof.FamilyCode(expert)))
        .isEqualTo(new Caller.Family(new ParentId("eve")));
  }

  @Test
  void passwordsShouldOpenSessionsToo() {
    world.expert("eve");
    assertThat(caller(new Proof.ExpertPassword(" EVE ", "eve-password")))
        .isEqualTo(expertCaller("eve"));
    world.prepareAdmin.prepare(Optional.of("secret"));
    assertThat(caller(new Proof.AdminPassword("secret"))).isEqualTo(new Caller.Admin());
    assertThat(world.logIn.logIn(new Proof.AdminPassword("Secret"), Client.at("here")))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void wrongEmptyUnknownAndInactiveShouldAllBeRefusedAlike() {
    String code = world.expert("eve");
    world.expertAccounts.deactivate(Actor.SYSTEM, new ExpertId("eve"));
    for (Proof proof :
        new Proof[] {
          new Proof.AdultCode(code),
          new Proof.AdultCode(""),
          new Proof.FamilyCode("no such code"),
          new Proof.ExpertPassword("eve", "eve-password"),
          new Proof.ExpertPassword("../etc", ""),
          new Proof.AdminPassword("")
        }) {
      assertThat(world.logIn.logIn(proof, Client.at("here"))).isEqualTo(new Outcome.Refused());
    }
  }

  @Test
  void newCodeShouldReplaceTheOldOneAtOnce() {
    String old = world.parent("ann");
    String newer = world.parentAccounts.newAccessCode(Actor.SYSTEM, new ParentId("ann"));
    assertThat(world.logIn.logIn(new Proof.FamilyCode(old), Client.at("here")))
        .isEqualTo(new Outcome.Refused());
    assertThat(caller(new Proof.FamilyCode(newer))).isNotNull();
  }

  @Test
  void guessingShouldBeSlowedDownForOneClientOnly() {
    world.expert("eve");
    for (int i = 0; i < 5; i++) {
      world.logIn.logIn(new Proof.ExpertPassword("eve", "wrong"), Client.at("stranger"));
    }
    assertThat(
            world.logIn.logIn(
                new Proof.ExpertPassword("eve", "eve-password"), Client.at("stranger")))
        .isInstanceOfSatisfying(
            Outcome.Throttled.class,
            throttled ->
                assertThat(throttled.retryAfter())
                    .isPositive()
                    .isLessThanOrEqualTo(Duration.ofMinutes(16)));
    assertThat(
            world.logIn.logIn(new Proof.ExpertPassword("eve", "eve-password"), Client.at("home")))
        .isInstanceOf(Outcome.LoggedIn.class);
    world.clock.advance(Duration.ofMinutes(16));
    assertThat(
            world.logIn.logIn(
                new Proof.ExpertPassword("eve", "eve-password"), Client.at("stranger")))
        .isInstanceOf(Outcome.LoggedIn.class);
  }

  @Test
  void rightCodeShouldNotForgiveWrongOnes() {
    String code = world.parent("ann");
    for (int i = 0; i < 29; i++) {
      world.logIn.logIn(new Proof.FamilyCode("wrong" + i), Client.at("here"));
    }
    world.logIn.logIn(new Proof.FamilyCode(code), Client.at("here"));
    world.logIn.logIn(new Proof.FamilyCode("wrong"), Client.at("here"));
    assertThat(world.logIn.logIn(new Proof.FamilyCode(code), Client.at("here")))
        .isInstanceOf(Outcome.Throttled.class);
  }

  @Test
  void sessionShouldEndByIdlenessByAgeAndWithItsAccount() {
    String code = world.expert("eve");
    String token = token(new Proof.AdultCode(code));
    world.clock.advance(Duration.ofMinutes(119));
    assertThat(world.currentCaller.of(token)).contains(expertCaller("eve"));
    world.clock.advance(Duration.ofMinutes(119));
    assertThat(world.currentCaller.of(token)).isPresent();
    world.clock.advance(Duration.ofMinutes(121));
    assertThat(world.currentCaller.of(token)).isEmpty();

    String second = token(new Proof.AdultCode(code));
    for (int i = 0; i < 12; i++) {
      world.currentCaller.of(second);
      world.clock.advance(Duration.ofMinutes(61));
    }
    assertThat(world.currentCaller.of(second)).isEmpty();

    String third = token(new Proof.AdultCode(code));
    world.expertAccounts.deactivate(Actor.SYSTEM, new ExpertId("eve"));
    assertThat(world.currentCaller.of(third)).isEmpty();
    assertThat(world.currentCaller.of("forged")).isEmpty();
  }

  @Test
  void logOutShouldEndTheSession() {
    String token = token(new Proof.AdultCode(world.expert("eve")));
    new LogOut(world.sessions).logOut(token);
    assertThat(world.currentCaller.of(token)).isEmpty();
  }

  private String token(Proof proof) {
    return ((Outcome.LoggedIn) world.logIn.logIn(proof, Client.at("here"))).token();
  }

  private Caller caller(Proof proof) {
    return ((Outcome.LoggedIn) world.logIn.logIn(proof, Client.at("here"))).caller();
  }

  private static Caller expertCaller(String id) {
    return new Caller.Expert(new ExpertId(id));
  }

  @Test
  void accountThatIsClosedWhileItLogsInShouldGetNoSession() {
    Transactions closingFirst =
        new Transactions() {
          @Override
          public <T> T inTransaction(Supplier<T> work) {
            world.expertAccounts.deactivate(Actor.SYSTEM, new ExpertId("eve"));
            return world.transactions.inTransaction(work);
          }
        };
    LogIn closedOnTheWay =
        new LogIn(
            new LoginThrottle(world.failures, world.deviceMarks, world.vault, world.clock),
            new LoginTurns(2, Duration.ofSeconds(15)),
            new CheckProof(
                world.credentials,
                new AccountDirectory(world.experts, world.parents),
                world.hasher,
                world.vault),
            new OpenSession(world.sessions, world.clock, world.random),
            world.deviceMarks,
            new NoteLogins(world.audit, world.clock),
            closingFirst);

    assertThat(
            closedOnTheWay.logIn(
                new Proof.ExpertPassword("eve", "eve-password"), Client.at("192.0.2.1")))
        .isInstanceOf(Outcome.Refused.class);
  }
}
