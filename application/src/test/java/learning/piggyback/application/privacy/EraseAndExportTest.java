package learning.piggyback.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import learning.piggyback.application.Samples;
import learning.piggyback.application.World;
import learning.piggyback.application.account.Children;
import learning.piggyback.application.privacy.ExportChild.Export;
import learning.piggyback.application.privacy.inmemory.InMemoryErasureJournal;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.audit.AuditAction;
import learning.piggyback.domain.privacy.Erasure;
import learning.piggyback.domain.quiz.AnswerStatus;
import learning.piggyback.domain.quiz.Attempt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class EraseAndExportTest {

  private static final String ADDRESS = "192.0.2.7";

  private final World world = new World();
  private Child child = Samples.child("000000", "nobody", "");

  @BeforeEach
  void addFamily() {
    world.expert("eve");
    world.expert("other");
    world.parent("pam");
    world.parent("stranger");
    child = world.child("Ada", Optional.of("eve"), Optional.of("pam"));
    save("one", 2);
    save("two", 3);
    world.clock.advance(Duration.ofMinutes(1));
  }

  private void save(String session, int replies) {
    world.attempts.save(
        Samples.attempt(
            session,
            child.id().value(),
            "v1",
            world.clock.instant(),
            Collections.nCopies(replies, Samples.reply("q", AnswerStatus.WRONG))));
  }

  private static Actor actor(Caller caller) {
    return new Actor(caller, ADDRESS);
  }

  private static List<Actor> strangers() {
    return List.of(
        actor(new Caller.Expert(new ExpertId("other"))),
        actor(new Caller.Parent(new ParentId("stranger"))),
        actor(new Caller.Family(new ParentId("stranger"))),
        actor(new Caller.Family(new ParentId("pam"))));
  }

  private List<AuditAction> audited() {
    return world.audit.page(Long.MAX_VALUE, 10).stream()
        .map(entry -> entry.entry().action())
        .filter(
            action -> action == AuditAction.CHILD_ERASED || action == AuditAction.CHILD_EXPORTED)
        .toList();
  }

  @Test
  void erasureShouldLeaveOneLedgerEntryThatNamesNobody() {
    Actor parent = actor(new Caller.Parent(new ParentId("pam")));

    Erasure erasure = world.eraseChild.erase(parent, child.id());

    assertThat(erasure)
        .isEqualTo(
            new Erasure(world.clock.instant(), "parent", world.pseudonyms.of(child.id()), 2, 5));
    assertThat(world.erasures.all()).containsExactly(erasure);
    assertThat(world.journal.all()).containsExactly(erasure);
    assertThat(world.children.find(child.id())).isEmpty();
    assertThat(world.attempts.of(child.id())).isEmpty();
    assertThat(world.audit.page(Long.MAX_VALUE, 1).getFirst().entry())
        .isEqualTo(
            parent.did(AuditAction.CHILD_ERASED, "child:" + child.id(), world.clock.instant()));
    assertThatThrownBy(() -> world.eraseChild.erase(parent, child.id()))
        .isInstanceOf(DomainProblem.class)
        .hasMessage("child not found");
    assertThat(world.erasures.all()).hasSize(1);
  }

  @Test
  void strangersAndChildrenShouldNeitherEraseNorExport() {
    for (Actor stranger : strangers()) {
      assertThatThrownBy(() -> world.eraseChild.erase(stranger, child.id()))
          .isInstanceOf(DomainProblem.class)
          .hasMessage("child not found");
      assertThatThrownBy(() -> world.exportChild.export(stranger, child.id()))
          .isInstanceOf(DomainProblem.class)
          .hasMessage("child not found");
    }
    assertThat(world.children.find(child.id())).isPresent();
    assertThat(world.erasures.all()).isEmpty();
    assertThat(audited()).isEmpty();
  }

  @Test
  void exportShouldHoldTheAttemptsAndBeAudited() {
    Export export =
        world.exportChild.export(actor(new Caller.Expert(new ExpertId("eve"))), child.id());

    assertThat(export.child()).isEqualTo(child);
    assertThat(export.madeAt()).isEqualTo(world.clock.instant());
    assertThat(export.attempts()).extracting(Attempt::session).containsExactly("one", "two");
    assertThat(export.attempts()).as("a second time").hasSize(2);
    assertThat(audited()).containsExactly(AuditAction.CHILD_EXPORTED);
  }

  @Test
  void exportShouldFailWhenTheChildIsErasedMeanwhile() {
    Actor admin = actor(new Caller.Admin());
    Iterator<Attempt> attempts = world.exportChild.export(admin, child.id()).attempts().iterator();
    attempts.next();
    world.eraseChild.erase(admin, child.id());

    assertThatThrownBy(attempts::next).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void forgetShouldScrubOnceForWhatWasErased() {
    AtomicInteger scrubs = new AtomicInteger();
    ForgetErased forget = new ForgetErased(world.erasures, scrubs::incrementAndGet);
    assertThat(forget.forget()).isZero();
    world.eraseChild.erase(actor(new Caller.Admin()), child.id());

    assertThat(forget.forget()).isEqualTo(1);
    assertThat(forget.forget()).isZero();
    assertThat(scrubs).hasValue(1);
  }

  @Test
  void failedScrubShouldBeTriedAgain() {
    world.eraseChild.erase(actor(new Caller.Admin()), child.id());
    ForgetErased failing =
        new ForgetErased(
            world.erasures,
            () -> {
              throw new UnsupportedOperationException("disk full");
            });

    assertThatThrownBy(failing::forget).isInstanceOf(UnsupportedOperationException.class);
    assertThat(world.erasures.awaitingScrub()).hasSize(1);
  }

  @Test
  void replayShouldEraseAgainWhatABackupBroughtBack() {
    world.eraseChild.erase(actor(new Caller.Admin()), child.id());
    World restored = new World();
    restored.children.add(Samples.inCareOf(child, Optional.empty(), Optional.empty()));
    restored.children.add(Samples.child("000001", "Bea", ""));
    world.journal.all().forEach(restored.journal::append);

    assertThat(replay(restored).replay()).isEqualTo(1);

    assertThat(restored.children.find(child.id())).isEmpty();
    assertThat(restored.children.list(Children.Filter.all(true))).hasSize(1);
    assertThat(restored.erasures.all()).isEqualTo(world.erasures.all());
    assertThat(restored.erasures.awaitingScrub()).hasSize(1);
    assertThat(replay(restored).replay()).isZero();
  }

  @Test
  void replayShouldSpareAChildThatGotTheIdLater() {
    world.eraseChild.erase(actor(new Caller.Admin()), child.id());
    World restored = new World();
    restored.children.add(Samples.child(child.id().value(), "Bea", ""));
    assertThat(Samples.NOON).isAfter(world.clock.instant());
    world.journal.all().forEach(restored.journal::append);

    assertThat(replay(restored).replay()).isZero();
    assertThat(restored.children.find(child.id())).isPresent();
  }

  @Test
  void replayShouldCopyOutWhatTheJournalMisses() {
    Erasure erasure = world.eraseChild.erase(actor(new Caller.Admin()), child.id());
    InMemoryErasureJournal empty = new InMemoryErasureJournal();
    new ReplayErasures(
            world.children,
            world.childRecords,
            world.erasures,
            empty,
            world.pseudonyms,
            world.transactions)
        .replay();

    assertThat(empty.all()).containsExactly(erasure);
  }

  private static ReplayErasures replay(World world) {
    return new ReplayErasures(
        world.children,
        world.childRecords,
        world.erasures,
        world.journal,
        world.pseudonyms,
        world.transactions);
  }
}
