package learning.piggyback.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.application.account.Children.Filter;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Children}. */
public interface ChildrenContract extends StoreContract {

  private Children children() {
    return testee().children();
  }

  private Child stored(String id) {
    return children().find(new ChildId(id)).orElseThrow();
  }

  private void add(String id, String first, String last, String expert, String parent) {
    Child child = Samples.child(id, first, last);
    children()
        .add(
            Samples.inCareOf(
                child,
                Optional.of(expert).filter(name -> !name.isEmpty()),
                Optional.of(parent).filter(name -> !name.isEmpty())));
  }

  private static List<String> ids(List<Child> children) {
    return children.stream().map(child -> child.id().value()).toList();
  }

  @BeforeEach
  default void addAdults() {
    testee().experts().add(Samples.expert("ann"));
    testee().experts().add(Samples.expert("bob"));
    testee().parents().add(Samples.parent("pat"));
  }

  @Test
  default void addedChildShouldBeFoundInVersionOne() {
    Child child =
        new Child(
            new ChildId("000123"),
            Optional.of(new ExpertId("ann")),
            Optional.of(new ParentId("pat")),
            new PersonName(Samples.UNICODE),
            Samples.UNICODE,
            new IconKey("owl"),
            InteractionMode.STRICT,
            false,
            Samples.NOON,
            Samples.NOON.plusSeconds(1),
            0);

    assertThat(children().add(child)).isTrue();

    Child found = stored("000123");
    assertThat(found).usingRecursiveComparison().ignoringFields("version").isEqualTo(child);
    assertThat(found.version()).isEqualTo(1);
  }

  @Test
  default void unknownChildShouldBeAbsent() {
    assertThat(children().find(new ChildId("000000"))).isEmpty();
    assertThat(children().list(Filter.all(true))).isEmpty();
    children().delete(new ChildId("000000"));
  }

  @Test
  default void addShouldAnswerFalseForATakenIdEvenWithinATransaction() {
    add("000001", "Ada", "", "", "");

    testee()
        .transactions()
        .inTransaction(() -> {
          assertThat(children().add(Samples.child("000001", "Bea", ""))).isFalse();
          assertThat(children().add(Samples.child("000002", "Bea", ""))).isTrue();
        });

    assertThat(stored("000001").firstName().value()).isEqualTo("Ada");
    assertThat(stored("000002").firstName().value()).isEqualTo("Bea");
  }

  @Test
  default void addShouldRefuseUnknownAdults() {
    assertProblem("expert_not_found", () -> add("000001", "Ada", "", "nobody", ""));
    assertProblem("parent_not_found", () -> add("000001", "Ada", "", "", "nobody"));
  }

  @Test
  default void updateShouldRaiseTheVersion() {
    add("000001", "Ada", "", "ann", "pat");
    Child changed =
        Samples.inCareOf(stored("000001"), Optional.of("bob"), Optional.empty())
            .withActive(false, Samples.NOON.plusSeconds(9));
    assertThat(stored("000001").active()).isTrue();

    Child saved = children().update(changed);

    assertThat(saved.version()).isEqualTo(2);
    assertThat(stored("000001")).isEqualTo(saved);
    assertThat(saved).usingRecursiveComparison().ignoringFields("version").isEqualTo(changed);
  }

  @Test
  default void updateShouldRefuseAStaleVersion() {
    add("000001", "Ada", "", "", "");
    Child loaded = stored("000001");
    Child newer = children().update(loaded.withActive(false, Samples.NOON));

    assertProblem("stale_version", () -> children().update(loaded));

    assertThat(stored("000001")).isEqualTo(newer);
  }

  @Test
  default void updateShouldRefuseUnknownChildrenAndAdults() {
    assertProblem("child_not_found", () -> children().update(Samples.child("000001", "Ada", "")));
    add("000001", "Ada", "", "", "");
    assertProblem(
        "expert_not_found",
        () ->
            children()
                .update(
                    Samples.inCareOf(stored("000001"), Optional.of("nobody"), Optional.empty())));
  }

  @Test
  default void listsShouldBeOrderedByExpertAndNames() {
    add("000001", "Zoe", "Ash", "ann", "");
    add("000002", "Abe", "Birch", "ann", "");
    add("000003", "Abe", "Ash", "ann", "");
    add("000004", "Abe", "Ash", "", "");
    add("000005", "Abe", "Ash", "bob", "");
    add("000006", "Abe", "Ash", "ann", "");
    add("000007", "abe", "", "ann", "");

    assertThat(ids(children().list(Filter.all(false))))
        .containsExactly("000007", "000003", "000006", "000001", "000002", "000005", "000004");
    assertThat(ids(children().list(Filter.all(false).ofExpert(new ExpertId("ann")))))
        .containsExactly("000007", "000003", "000006", "000001", "000002");
    assertThat(children().list(Filter.all(true).ofExpert(new ExpertId("nobody")))).isEmpty();
  }

  @Test
  default void inactiveChildrenShouldBeListedOnRequestOnly() {
    add("000001", "Ada", "", "ann", "pat");
    children().update(stored("000001").withActive(false, Samples.NOON));

    assertThat(children().list(Filter.all(false))).isEmpty();
    assertThat(ids(children().list(Filter.all(true)))).containsExactly("000001");
    assertThat(children().list(Filter.all(false).ofExpert(new ExpertId("ann")))).isEmpty();
    assertThat(ids(children().list(Filter.all(true).ofExpert(new ExpertId("ann")))))
        .containsExactly("000001");
    assertThat(children().ofFamily(new ParentId("pat"), false)).isEmpty();
  }

  @Test
  default void ofFamilyShouldFollowBelongsTo() {
    testee().parents().add(Samples.parent("ann"));
    add("000001", "Zoe", "A", "ann", "");
    add("000002", "Abe", "Z", "bob", "ann");
    add("000003", "Mia", "A", "ann", "pat");
    add("000004", "Abe", "A", "ann", "ann");

    assertThat(ids(children().ofFamily(new ParentId("ann"), false)))
        .containsExactly("000002", "000004", "000001");
    assertThat(ids(children().ofFamily(new ParentId("pat"), false))).containsExactly("000003");
    assertThat(children().ofFamily(new ParentId("nobody"), false)).isEmpty();
  }

  @Test
  default void childShouldStayWhenItsAdultsAreDeleted() {
    add("000001", "Ada", "", "ann", "pat");
    add("000002", "Bea", "", "bob", "");

    testee().experts().delete(new ExpertId("ann"));
    assertThat(stored("000001").expert()).isEmpty();
    assertThat(stored("000001").parent()).contains(new ParentId("pat"));

    testee().parents().delete(new ParentId("pat"));
    assertThat(stored("000001").parent()).isEmpty();
    assertThat(stored("000002").expert()).contains(new ExpertId("bob"));
  }

  @Test
  default void deleteShouldRemoveTheChildWithItsAttempts() {
    add("000001", "Ada", "", "", "");
    add("000002", "Bea", "", "", "");
    testee().videos().add(Samples.video("v1"));
    testee().attempts().save(Samples.attempt("s", "000001", "v1", Samples.NOON, List.of()));
    testee().attempts().save(Samples.attempt("s", "000002", "v1", Samples.NOON, List.of()));

    children().delete(new ChildId("000001"));

    assertThat(children().find(new ChildId("000001"))).isEmpty();
    assertThat(testee().attempts().of(new ChildId("000001"))).isEmpty();
    assertThat(testee().attempts().of(new ChildId("000002"))).hasSize(1);
  }

  @Test
  default void rolledBackUpdateShouldLeaveTheChild() {
    add("000001", "Ada", "", "", "");
    Child before = stored("000001");

    rollBack(() -> children().update(before.withActive(false, Samples.NOON)));

    assertThat(stored("000001")).isEqualTo(before);
  }

  @Test
  default void listsShouldBeNarrowedToAnExpertAndAParent() {
    testee().parents().add(Samples.parent("ann"));
    add("000001", "Ada", "", "ann", "pat");
    add("000002", "Bea", "", "bob", "pat");
    add("000003", "Cat", "", "ann", "");
    children().update(stored("000001").withActive(false, Samples.NOON));
    Filter ofPat = Filter.all(true).ofParent(new ParentId("pat"));

    assertThat(ids(children().list(ofPat))).containsExactly("000001", "000002");
    assertThat(ids(children().list(ofPat.ofExpert(new ExpertId("ann"))))).containsExactly("000001");
    assertThat(
            children()
                .list(
                    Filter.all(false).ofParent(new ParentId("pat")).ofExpert(new ExpertId("ann"))))
        .isEmpty();
    assertThat(children().list(Filter.all(true).ofParent(new ParentId("ann")))).isEmpty();
    assertThat(ids(children().ofFamily(new ParentId("pat"), true)))
        .containsExactly("000001", "000002");
  }

  @Test
  default void lockShouldFindWithinATransactionOnly() {
    add("000001", "Ada", "", "", "");

    testee()
        .transactions()
        .inTransaction(() -> {
          assertThat(children().lock(new ChildId("000001"))).contains(stored("000001"));
          assertThat(children().lock(new ChildId("000002"))).isEmpty();
        });

    assertThatThrownBy(() -> children().lock(new ChildId("000001")))
        .isInstanceOf(IllegalStateException.class);
  }
}
