package learning.piggyback.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import learning.piggyback.application.World;
import learning.piggyback.application.account.ChildProfiles.Outcome;
import learning.piggyback.application.account.ChildProfiles.Profile;
import learning.piggyback.application.audit.AuditLog.Numbered;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.Password;
import learning.piggyback.domain.account.PersonName;
import org.junit.jupiter.api.Test;

class AccountKeepingTest {

  private static final ExpertId EVE = new ExpertId("eve");
  private static final Actor BY_ADMIN = new Actor(new Caller.Admin(), "192.0.2.1");
  private static final Actor BY_EVE = new Actor(new Caller.Expert(EVE), "192.0.2.2");
  private static final Actor BY_OTTO =
      new Actor(new Caller.Expert(new ExpertId("otto")), "192.0.2.3");

  private final World world = new World();
  private final Parent pat;
  private final Actor byPat;
  private final Child kim;

  AccountKeepingTest() {
    world.expert("eve");
    world.expert("otto");
    pat = world.newParents.create(BY_EVE, new PersonName("Pat")).parent();
    byPat = new Actor(new Caller.Parent(pat.id()), "192.0.2.4");
    kim = world.child("Kim", Optional.of("eve"), Optional.of(pat.id().value()));
  }

  private static Profile profile(Optional<String> expert, Optional<String> parent) {
    return new Profile(
        expert.map(ExpertId::new),
        parent.map(ParentId::new),
        new PersonName("Lou"),
        "",
        IconKey.DEFAULT,
        InteractionMode.FLEXIBLE);
  }

  private List<String> newest(int size) {
    return world.audit.page(Long.MAX_VALUE, size).stream()
        .map(Numbered::entry)
        .map(entry ->
            String.join(" ", entry.actor(), entry.action().key(), entry.subject(), entry.address()))
        .toList();
  }

  @Test
  void changesShouldBeNotedWithWhoMadeThem() {
    world.parentAccounts.newAccessCode(BY_EVE, pat.id());
    world.chooseAccessCode.forParent(BY_EVE, pat.id(), "sunny day 7");
    world.expertAccounts.change(
        BY_ADMIN,
        EVE,
        new ExpertAccounts.Change(
            Optional.of(new PersonName("Eva")),
            Optional.of(new Password("secret")),
            Optional.of(false)));
    world.childProfiles.deactivate(byPat, kim.id());
    world.childProfiles.deactivate(byPat, kim.id());
    world.parentAccounts.delete(BY_ADMIN, pat.id());

    assertThat(newest(6))
        .containsExactly(
            "admin account_deleted parent:" + pat.id() + " 192.0.2.1",
            "parent:" + pat.id() + " account_closed child:" + kim.id() + " 192.0.2.4",
            "admin account_closed expert:eve 192.0.2.1",
            "admin password_set expert:eve 192.0.2.1",
            "expert:eve code_chosen parent:" + pat.id() + " 192.0.2.2",
            "expert:eve code_made parent:" + pat.id() + " 192.0.2.2");
  }

  @Test
  void refusedChangeShouldLeaveNothingAndNoNote() {
    List<String> before = newest(100);

    assertThatThrownBy(() ->
            world.expertAccounts.create(
                BY_ADMIN, EVE, new PersonName("Eve"), Optional.of(new Password("secret"))))
        .isInstanceOf(DomainProblem.class);
    assertThatThrownBy(() -> world.parentAccounts.newAccessCode(BY_OTTO, pat.id()))
        .hasMessage("parent not found");
    assertThatThrownBy(() -> world.parentAccounts.deactivate(BY_OTTO, pat.id()))
        .hasMessage("parent not found");
    assertThatThrownBy(() -> world.childProfiles.deactivate(BY_OTTO, kim.id()))
        .hasMessage("child not found");

    assertThat(newest(100)).isEqualTo(before);
  }

  @Test
  void childShouldBePlacedWithItsOwnPeopleOnly() {
    assertThat(world.childProfiles.create(BY_EVE, profile(Optional.empty(), Optional.empty())))
        .returns(Optional.of(EVE), Child::expert)
        .returns(Optional.empty(), Child::parent);
    assertThat(world.childProfiles.create(byPat, profile(Optional.empty(), Optional.empty())))
        .returns(Optional.of(EVE), Child::expert)
        .returns(Optional.of(pat.id()), Child::parent);
    Profile withOtto = profile(Optional.of("otto"), Optional.empty());
    Profile withPat = profile(Optional.empty(), Optional.of(pat.id().value()));
    Actor byFamily = new Actor(new Caller.Family(pat.id()), "");

    assertThatThrownBy(() -> world.childProfiles.create(BY_EVE, withOtto))
        .hasMessage("expert not found");
    assertThatThrownBy(() -> world.childProfiles.create(byPat, withOtto))
        .hasMessage("expert not found");
    assertThatThrownBy(() -> world.childProfiles.create(BY_OTTO, withPat))
        .hasMessage("parent not found");
    assertThatThrownBy(() -> world.childProfiles.create(byFamily, withPat))
        .isInstanceOf(DomainProblem.class);
  }

  @Test
  void expertShouldKeepAChildWithAParentItMayNoLongerKeep() {
    world.parent("ann");
    Child lou = world.child("Lou", Optional.of("eve"), Optional.of("ann"));
    world.childProfiles.deactivate(BY_EVE, lou.id());
    ChildProfiles.Change open =
        new ChildProfiles.Change(Optional.empty(), UnaryOperator.identity(), Optional.of(true));

    assertThat(world.childProfiles.change(BY_EVE, lou.id(), open))
        .isInstanceOfSatisfying(
            Outcome.Saved.class, saved -> assertThat(saved.child().active()).isTrue());
  }

  @Test
  void idMadeForAParentShouldNotBeThatOfAnExpert() {
    World other = new World();
    other.expert("eve");
    ParentId taken = ParentId.random(new PersonName("Pat"), new java.util.Random(5));
    other.expert(taken.value());
    NewParents newParents =
        new NewParents(other.parentAccounts, other.parents, other.experts, new java.util.Random(5));

    assertThat(newParents.create(BY_EVE, new PersonName("Pat")).parent().id()).isNotEqualTo(taken);
  }

  @Test
  void deletedParentShouldLeaveTheChildrenBehindUnlinked() {
    world.parentAccounts.delete(BY_EVE, pat.id());

    assertThat(world.childProfiles.existing(kim.id()).parent()).isEmpty();
    assertThat(world.childProfiles.existing(kim.id()).expert()).contains(EVE);
    assertThat(world.credentials.codeOf(byPat.caller())).isEmpty();
  }
}
