package learning.piggyback.application.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import learning.piggyback.application.World;
import learning.piggyback.application.account.login.LogIn.Client;
import learning.piggyback.application.account.login.LogIn.Proof;
import learning.piggyback.application.account.session.CurrentCaller;
import learning.piggyback.application.account.session.SessionTokens;
import org.junit.jupiter.api.Test;

class ForgetStaleLoginsTest {

  private final World world = new World();
  private final ForgetStaleLogins forget =
      new ForgetStaleLogins(
          world.sessions,
          world.failures,
          world.clock,
          new CurrentCaller.Limits(Duration.ofHours(2), Duration.ofHours(12)));

  @Test
  void expiredSessionsAndOldFailuresShouldGoAndOthersStay() {
    LogIn.Outcome.LoggedIn old = logIn();
    world.logIn.logIn(new Proof.FamilyCode("wrong"), Client.at("here"));
    world.clock.advance(Duration.ofHours(3));
    LogIn.Outcome.LoggedIn fresh = logIn();
    forget.forget();
    assertThat(world.sessions.find(SessionTokens.hash(old.token()))).isEmpty();
    assertThat(world.currentCaller.of(fresh.token())).isPresent();
    assertThat(world.failures.newest(1, "code|here", Instant.EPOCH)).isEmpty();
  }

  private LogIn.Outcome.LoggedIn logIn() {
    if (world.experts.all().isEmpty()) {
      world.expert("eve");
    }
    return (LogIn.Outcome.LoggedIn)
        world.logIn.logIn(new Proof.ExpertPassword("eve", "eve-password"), Client.at("here"));
  }
}
