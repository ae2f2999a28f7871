package learning.piggyback.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import learning.piggyback.application.World;
import learning.piggyback.application.account.login.LogIn.Client;
import learning.piggyback.application.account.login.LogIn.Outcome;
import learning.piggyback.application.account.login.LogIn.Proof;
import org.junit.jupiter.api.Test;

class PrepareAdminTest {

  private final World world = new World();
  private final PrepareAdmin prepareAdmin = world.prepareAdmin;

  @Test
  void passwordShouldBeMadeOnceAndToldOnce() {
    String made = prepareAdmin.prepare(Optional.empty()).orElseThrow();
    assertThat(prepareAdmin.prepare(Optional.empty())).isEmpty();
    assertThat(world.logIn.logIn(new Proof.AdminPassword(made), Client.at("here")))
        .isInstanceOf(Outcome.LoggedIn.class);
  }

  @Test
  void configuredPasswordShouldReplaceAnotherAndEndItsSessions() {
    String made = prepareAdmin.prepare(Optional.empty()).orElseThrow();
    String token =
        ((Outcome.LoggedIn) world.logIn.logIn(new Proof.AdminPassword(made), Client.at("here")))
            .token();
    assertThat(prepareAdmin.prepare(Optional.of("configured"))).isEmpty();
    assertThat(world.currentCaller.of(token)).isEmpty();
    assertThat(world.logIn.logIn(new Proof.AdminPassword("configured"), Client.at("here")))
        .isInstanceOf(Outcome.LoggedIn.class);
  }

  @Test
  void sameConfiguredPasswordShouldKeepSessions() {
    prepareAdmin.prepare(Optional.of("configured"));
    String token =
        ((Outcome.LoggedIn)
                world.logIn.logIn(new Proof.AdminPassword("configured"), Client.at("here")))
            .token();
    prepareAdmin.prepare(Optional.of("configured"));
    assertThat(world.currentCaller.of(token)).isPresent();
  }
}
