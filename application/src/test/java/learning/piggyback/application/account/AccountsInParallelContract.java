package learning.piggyback.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.application.Stores;
import learning.piggyback.application.account.ChildProfiles.Change;
import learning.piggyback.application.account.ChildProfiles.Outcome;
import learning.piggyback.application.account.ChildProfiles.Profile;
import learning.piggyback.application.account.inmemory.InMemoryCodeVault;
import learning.piggyback.application.account.inmemory.InMemoryPasswordHasher;
import learning.piggyback.application.audit.AuditedTransactions;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.Password;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.domain.audit.AuditAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds when twenty people work on the same accounts at the same time. */
public interface AccountsInParallelContract extends StoreContract {

  int MANY = 20;
  ExpertId EVE = new ExpertId("eve");

  /** The use cases on the stores. */
  record Accounts(
      ExpertAccounts experts, NewParents parents, ChildProfiles children, AccessCodes codes) {

    static Accounts on(Stores stores) {
      Clock clock = Clock.fixed(Samples.NOON, ZoneOffset.UTC);
      RandomGenerator random = new Random(7);
      InMemoryPasswordHasher hasher = new InMemoryPasswordHasher();
      AuditedTransactions transactions =
          new AuditedTransactions(stores.transactions(), stores.audit(), clock);
      AccessCodes codes =
          new AccessCodes(
              stores.credentials(), hasher, new InMemoryCodeVault(), transactions, random);
      ParentAccess parentAccess = new ParentAccess(stores.parents(), stores.children());
      ParentAccounts parents =
          new ParentAccounts(
              stores.parents(),
              parentAccess,
              stores.credentials(),
              stores.sessions(),
              codes,
              transactions,
              clock);
      return new Accounts(
          new ExpertAccounts(
              stores.experts(),
              stores.credentials(),
              stores.sessions(),
              codes,
              new Passwords(stores.credentials(), hasher),
              transactions,
              clock),
          new NewParents(parents, stores.parents(), stores.experts(), random),
          new ChildProfiles(
              stores.children(),
              new ChildAccess(stores.children()),
              new ChildPlacement(stores.experts(), stores.parents(), parentAccess),
              transactions,
              clock,
              random),
          codes);
    }
  }

  @BeforeEach
  default void addEve() {
    testee().experts().add(Samples.expert(EVE.value()));
  }

  private static Profile kim() {
    return new Profile(
        Optional.of(EVE),
        Optional.empty(),
        new PersonName("Kim"),
        "",
        IconKey.DEFAULT,
        InteractionMode.FLEXIBLE);
  }

  private static Change renaming(String first, String last, Optional<Long> version) {
    UnaryOperator<Profile> change =
        before ->
            new Profile(
                before.expert(),
                before.parent(),
                new PersonName(first),
                last,
                before.icon(),
                before.mode());
    return new Change(version, change, Optional.empty());
  }

  private long noted(AuditAction action) {
    return testee().audit().page(Long.MAX_VALUE, 1_000).stream()
        .filter(numbered -> numbered.entry().action() == action)
        .count();
  }

  @Test
  default void oneOfManyEditorsOfOneVersionShouldWin() throws InterruptedException {
    Accounts accounts = Accounts.on(testee());
    Child kim = accounts.children().create(Actor.SYSTEM, kim());
    AtomicInteger number = new AtomicInteger();

    List<Object> outcomes =
        allAtOnce(
            MANY,
            () -> {
              String name = "Kim " + number.incrementAndGet();
              return accounts
                  .children()
                  .change(Actor.SYSTEM, kim.id(), renaming(name, name, Optional.of(1L)));
            });

    Child now = testee().children().find(kim.id()).orElseThrow();
    assertThat(outcomes).hasSize(MANY).allMatch(Outcome.class::isInstance);
    assertThat(outcomes).filteredOn(Outcome.Saved.class::isInstance).hasSize(1);
    assertThat(outcomes).contains(new Outcome.Saved(now), new Outcome.Stale(now));
  }

  @Test
  default void editorsWithoutAVersionShouldAllBeSavedAndNeverMixed() throws InterruptedException {
    Accounts accounts = Accounts.on(testee());
    Child kim = accounts.children().create(Actor.SYSTEM, kim());
    AtomicInteger number = new AtomicInteger();

    List<Object> outcomes =
        allAtOnce(
            MANY,
            () -> {
              String name = "Kim " + number.incrementAndGet();
              return accounts
                  .children()
                  .change(Actor.SYSTEM, kim.id(), renaming(name, name, Optional.empty()));
            });

    Child now = testee().children().find(kim.id()).orElseThrow();
    assertThat(outcomes).allMatch(Outcome.Saved.class::isInstance);
    assertThat(now.version()).isEqualTo(1 + MANY);
    assertThat(now.lastName()).isEqualTo(now.firstName().value());
  }

  @Test
  default void halvesOfAnExpertShouldBothBeKept() throws InterruptedException {
    Accounts accounts = Accounts.on(testee());
    AtomicInteger number = new AtomicInteger();
    ExpertAccounts.Change rename =
        new ExpertAccounts.Change(
            Optional.of(new PersonName("New")), Optional.empty(), Optional.empty());

    List<Object> outcomes =
        allAtOnce(
            MANY,
            () ->
                accounts
                    .experts()
                    .change(
                        Actor.SYSTEM,
                        EVE,
                        number.incrementAndGet() == MANY / 2
                            ? ExpertAccounts.Change.CLOSE
                            : rename));

    assertThat(outcomes).noneMatch(Throwable.class::isInstance);
    assertThat(testee().experts().find(EVE).orElseThrow().active()).isFalse();
    assertThat(testee().experts().find(EVE).orElseThrow().displayName().value()).isEqualTo("New");
    assertThat(noted(AuditAction.ACCOUNT_CLOSED)).isEqualTo(1);
  }

  @Test
  default void expertShouldBeMadeOnce() throws InterruptedException {
    Accounts accounts = Accounts.on(testee());

    List<Object> outcomes =
        allAtOnce(
            MANY,
            () ->
                accounts
                    .experts()
                    .create(
                        Actor.SYSTEM,
                        new ExpertId("ada"),
                        new PersonName("Ada"),
                        Optional.of(new Password("secret"))));

    assertThat(Collections.frequency(outcomes, "expert_exists")).isEqualTo(MANY - 1);
    assertThat(noted(AuditAction.ACCOUNT_CREATED)).isEqualTo(1);
    assertThat(noted(AuditAction.PASSWORD_SET)).isEqualTo(1);
  }

  @Test
  default void parentsOfOneNameShouldEachGetAnId() throws InterruptedException {
    Accounts accounts = Accounts.on(testee());
    Actor eve = new Actor(new Caller.Expert(EVE), "127.0.0.1");

    List<Object> outcomes =
        allAtOnce(MANY, () -> accounts.parents().create(eve, new PersonName("Pat")));

    assertThat(outcomes).allMatch(ParentAccounts.Created.class::isInstance);
    assertThat(testee().parents().ofExpert(EVE, false)).hasSize(MANY);
    assertThat(noted(AuditAction.ACCOUNT_CREATED)).isEqualTo(MANY);
  }

  @Test
  default void codeShouldBeGivenToOneOfManyWhoChooseIt() throws InterruptedException {
    Accounts accounts = Accounts.on(testee());
    AtomicInteger number = new AtomicInteger();

    List<Object> outcomes =
        allAtOnce(
            MANY,
            () -> {
              Caller owner = new Caller.Expert(new ExpertId("expert-" + number.incrementAndGet()));
              accounts.codes().choose(new Actor(owner, ""), owner, "sunny day 7");
              return "chosen";
            });

    assertThat(Collections.frequency(outcomes, "chosen")).isEqualTo(1);
    assertThat(Collections.frequency(outcomes, "code_taken")).isEqualTo(MANY - 1);
    assertThat(noted(AuditAction.CODE_CHOSEN)).isEqualTo(1);
  }
}
