package learning.piggyback.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import learning.piggyback.application.Samples;
import learning.piggyback.application.StoreContract;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.PersonName;
import org.junit.jupiter.api.Test;

/** What holds for all {@link Experts}. */
public interface ExpertsContract extends StoreContract {

  private Experts experts() {
    return testee().experts();
  }

  @Test
  default void addedExpertShouldBeFound() {
    Expert zoe = Samples.expert("zoe").renamed(new PersonName(Samples.UNICODE), Samples.NOON);

    experts().add(zoe);

    assertThat(experts().find(zoe.id())).contains(zoe);
  }

  @Test
  default void unknownExpertShouldBeAbsent() {
    assertThat(experts().find(new ExpertId("nobody"))).isEmpty();
    assertThat(experts().all()).isEmpty();
    experts().delete(new ExpertId("nobody"));
  }

  @Test
  default void addShouldRefuseATakenId() {
    Expert ann = Samples.expert("ann");
    experts().add(ann);

    assertProblem(
        "expert_exists", () -> experts().add(ann.renamed(new PersonName("Other"), Samples.NOON)));

    assertThat(experts().find(ann.id())).contains(ann);
  }

  @Test
  default void updateShouldReplace() {
    Expert ann = Samples.expert("ann");
    experts().add(ann);
    Expert changed =
        ann.renamed(new PersonName("x".repeat(200)), Samples.NOON.plusSeconds(1))
            .withActive(false, Samples.NOON.plusSeconds(2));
    assertThat(experts().find(ann.id())).contains(ann);

    experts().update(changed);

    assertThat(experts().find(ann.id())).contains(changed);
  }

  @Test
  default void updateShouldRefuseAnUnknownOne() {
    assertProblem("expert_not_found", () -> experts().update(Samples.expert("ann")));
  }

  @Test
  default void allShouldBeOrderedByIdWithInactiveOnes() {
    experts().add(Samples.expert("b_b"));
    experts().add(Samples.expert("b-a").withActive(false, Samples.NOON));
    experts().add(Samples.expert("bab"));
    experts().add(Samples.expert("0ab"));

    assertThat(experts().all())
        .extracting(expert -> expert.id().value())
        .containsExactly("0ab", "b-a", "b_b", "bab");
  }

  @Test
  default void deleteShouldRemove() {
    Expert ann = Samples.expert("ann");
    experts().add(ann);

    experts().delete(ann.id());

    assertThat(experts().find(ann.id())).isEmpty();
  }

  @Test
  default void rolledBackExpertShouldBeAbsent() {
    rollBack(() -> experts().add(Samples.expert("ann")));

    assertThat(experts().all()).isEmpty();
  }

  @Test
  default void lockShouldFindWithinATransactionOnly() {
    Expert ann = Samples.expert("ann");
    experts().add(ann);

    testee()
        .transactions()
        .inTransaction(() -> {
          assertThat(experts().lock(ann.id())).contains(ann);
          assertThat(experts().lock(new ExpertId("nobody"))).isEmpty();
        });

    assertThatThrownBy(() -> experts().lock(ann.id())).isInstanceOf(IllegalStateException.class);
  }
}
