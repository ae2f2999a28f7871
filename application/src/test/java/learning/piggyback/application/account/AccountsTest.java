package learning.piggyback.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import learning.piggyback.application.World;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import org.junit.jupiter.api.Test;

class AccountsTest {

  private static final Caller EVE = new Caller.Expert(new ExpertId("eve"));
  private static final Caller OTTO = new Caller.Expert(new ExpertId("otto"));
  private static final Caller ANN = new Caller.Parent(new ParentId("ann"));
  private static final Caller ANNS_FAMILY = new Caller.Family(new ParentId("ann"));
  private static final Caller BOBS_FAMILY = new Caller.Family(new ParentId("bob"));

  private final World world = new World();
  private final Child kim;

  AccountsTest() {
    world.expert("eve");
    world.expert("otto");
    world.parent("ann");
    world.parent("bob");
    kim = world.child("Kim", Optional.of("eve"), Optional.of("ann"));
  }

  @Test
  void takenIdsShouldBeRefused() {
    assertThatThrownBy(() -> world.expert("eve"))
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("expert_exists"));
    assertThatThrownBy(() -> world.parent("ann")).isInstanceOf(DomainProblem.class);
  }

  @Test
  void childOfAnUnknownExpertShouldBeRefused() {
    assertThatThrownBy(() -> world.child("Lou", Optional.of("nobody"), Optional.empty()))
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("expert_not_found"));
  }

  @Test
  void childShouldBeReadableByItsOwnPeopleOnly() {
    for (Caller own : new Caller[] {new Caller.Admin(), EVE, ANN, ANNS_FAMILY}) {
      assertThat(world.childAccess.readable(own, kim.id())).isEqualTo(kim);
    }
    for (Caller stranger : new Caller[] {OTTO, BOBS_FAMILY}) {
      assertThatThrownBy(() -> world.childAccess.readable(stranger, kim.id()))
          .hasMessage("child not found");
    }
  }

  @Test
  void parentShouldReadButNotAnswerInTheChildsPlace() {
    assertThat(world.childAccess.playable(ANNS_FAMILY, kim.id())).isEqualTo(kim);
    assertThatThrownBy(() -> world.childAccess.playable(ANN, kim.id()))
        .isInstanceOf(DomainProblem.class);
  }

  @Test
  void deactivatedChildShouldLeaveTheFamilysListAndStayForAdults() {
    world.childProfiles.deactivate(Actor.SYSTEM, kim.id());
    assertThat(world.childAccess.readableBy(ANNS_FAMILY)).isEmpty();
    assertThatThrownBy(() -> world.childAccess.readable(ANNS_FAMILY, kim.id()))
        .isInstanceOf(DomainProblem.class);
    assertThat(world.childAccess.readable(EVE, kim.id()).active()).isFalse();
  }

  @Test
  void deletedExpertShouldLeaveTheChildrenBehindUnlinked() {
    world.expertAccounts.delete(Actor.SYSTEM, new ExpertId("eve"));
    assertThat(world.childProfiles.existing(kim.id()).expert()).isEmpty();
    assertThat(world.credentials.codeOf(EVE)).isEmpty();
  }

  @Test
  void chosenCodeShouldBeRefusedWhenItIsTaken() {
    world.codes.choose(Actor.SYSTEM, ANN, "sunny day 7");
    assertThatThrownBy(() -> world.codes.choose(Actor.SYSTEM, EVE, "SUNNY-DAY-7"))
        .isInstanceOfSatisfying(
            DomainProblem.class, p -> assertThat(p.code()).isEqualTo("code_taken"));
    assertThat(world.codes.show(ANN)).contains(new AccessCodes.Shown("SUNNYDAY7", true));
  }
}
