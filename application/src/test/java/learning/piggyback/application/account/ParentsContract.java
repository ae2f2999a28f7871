package learning.piggyback.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Parents}. */
public interface ParentsContract extends StoreContract {

  private Parents parents() {
    return testee().parents();
  }

  private static Parent managed(Parent parent, String expert) {
    return new Parent(
        parent.id(),
        parent.displayName(),
        Optional.of(new ExpertId(expert)),
        parent.active(),
        parent.createdAt(),
        parent.updatedAt());
  }

  @Test
  default void addedParentShouldBeFound() {
    testee().experts().add(Samples.expert("ann"));
    Parent zoe =
        managed(Samples.parent("zoe"), "ann")
            .renamed(new PersonName(Samples.UNICODE), Samples.NOON);

    parents().add(zoe);

    assertThat(parents().find(zoe.id())).contains(zoe);
  }

  @Test
  default void unknownParentShouldBeAbsent() {
    assertThat(parents().find(new ParentId("nobody"))).isEmpty();
    assertThat(parents().all()).isEmpty();
    parents().delete(new ParentId("nobody"));
  }

  @Test
  default void addShouldRefuseATakenId() {
    Parent pat = Samples.parent("pat");
    parents().add(pat);

    assertProblem("parent_exists", () -> parents().add(pat.withActive(false, Samples.NOON)));

    assertThat(parents().find(pat.id())).contains(pat);
  }

  @Test
  default void addAndUpdateShouldRefuseAnUnknownExpert() {
    Parent pat = Samples.parent("pat");

    assertProblem("expert_not_found", () -> parents().add(managed(pat, "nobody")));
    parents().add(pat);
    assertProblem("expert_not_found", () -> parents().update(managed(pat, "nobody")));
  }

  @Test
  default void updateShouldReplace() {
    Parent pat = Samples.parent("pat");
    parents().add(pat);
    Parent changed =
        pat.renamed(new PersonName("y".repeat(200)), Samples.NOON.plusSeconds(1))
            .withActive(false, Samples.NOON.plusSeconds(2));
    assertThat(parents().find(pat.id())).contains(pat);

    parents().update(changed);

    assertThat(parents().find(pat.id())).contains(changed);
  }

  @Test
  default void updateShouldRefuseAnUnknownOne() {
    assertProblem("parent_not_found", () -> parents().update(Samples.parent("pat")));
  }

  @Test
  default void allShouldBeOrderedByIdWithInactiveOnes() {
    parents().add(Samples.parent("b_b"));
    parents().add(Samples.parent("b-a").withActive(false, Samples.NOON));
    parents().add(Samples.parent("bab"));

    assertThat(parents().all())
        .extracting(parent -> parent.id().value())
        .containsExactly("b-a", "b_b", "bab");
  }

  @Test
  default void parentShouldStayWhenItsExpertIsDeleted() {
    testee().experts().add(Samples.expert("ann"));
    Parent pat = Samples.parent("pat");
    parents().add(managed(pat, "ann"));

    testee().experts().delete(new ExpertId("ann"));

    assertThat(parents().find(pat.id())).contains(pat);
  }

  @Test
  default void deleteShouldRemove() {
    Parent pat = Samples.parent("pat");
    parents().add(pat);

    parents().delete(pat.id());

    assertThat(parents().find(pat.id())).isEmpty();
  }

  @Test
  default void rolledBackDeletionShouldLeaveTheParent() {
    Parent pat = Samples.parent("pat");
    parents().add(pat);

    rollBack(() -> parents().delete(pat.id()));

    assertThat(parents().find(pat.id())).contains(pat);
  }

  @Test
  default void lockShouldFindWithinATransactionOnly() {
    Parent pat = Samples.parent("pat");
    parents().add(pat);

    testee()
        .transactions()
        .inTransaction(() -> {
          assertThat(parents().lock(pat.id())).contains(pat);
          assertThat(parents().lock(new ParentId("nobody"))).isEmpty();
        });

    assertThatThrownBy(() -> parents().lock(pat.id())).isInstanceOf(IllegalStateException.class);
  }

  @Test
  default void ofExpertShouldListThoseItManagesAndThoseOfItsActiveChildren() {
    testee().experts().add(Samples.expert("ann"));
    testee().experts().add(Samples.expert("bob"));
    for (String id : List.of("linked", "former", "other", "twice")) {
      parents().add(Samples.parent(id).renamed(new PersonName("z " + id), Samples.NOON));
    }
    parents()
        .add(managed(Samples.parent("made").renamed(new PersonName("b"), Samples.NOON), "ann"));
    parents()
        .add(managed(Samples.parent("shut").renamed(new PersonName("A"), Samples.NOON), "ann"));
    parents()
        .update(parents().find(new ParentId("shut")).orElseThrow().withActive(false, Samples.NOON));
    parents().update(managed(parents().find(new ParentId("twice")).orElseThrow(), "ann"));
    child("000001", "ann", "linked");
    child("000002", "ann", "twice");
    child("000003", "ann", "twice");
    child("000004", "bob", "other");
    child("000005", "ann", "former");
    Child left = testee().children().find(new ChildId("000005")).orElseThrow();
    testee().children().update(left.withActive(false, Samples.NOON));

    assertThat(ids(parents().ofExpert(new ExpertId("ann"), false)))
        .containsExactly("made", "linked", "twice");
    assertThat(ids(parents().ofExpert(new ExpertId("ann"), true)))
        .containsExactly("shut", "made", "linked", "twice");
    assertThat(ids(parents().ofExpert(new ExpertId("bob"), true))).containsExactly("other");
    assertThat(parents().ofExpert(new ExpertId("nobody"), true)).isEmpty();
  }

  private void child(String id, String expert, String parent) {
    testee()
        .children()
        .add(Samples.inCareOf(Samples.child(id, id, ""), Optional.of(expert), Optional.of(parent)));
  }

  private static List<String> ids(List<Parent> parents) {
    return parents.stream().map(parent -> parent.id().value()).toList();
  }
}
