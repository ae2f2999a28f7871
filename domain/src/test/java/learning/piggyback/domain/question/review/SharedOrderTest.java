package learning.piggyback.domain.question.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SharedOrderTest {

  private static final List<String> WRITTEN = List.of("a", "b", "c");

  @Test
  void withoutReviewersTheWritersOrderShouldStand() {
    SharedOrder<String> order = SharedOrder.of(WRITTEN, List.of(), Optional.empty());

    assertThat(order).isEqualTo(new SharedOrder<>(WRITTEN, List.of(), Optional.empty()));
  }

  @Test
  void orderOfOneReviewerShouldBeTheOrder() {
    SharedOrder<String> order = of(ballot("ann", "c", "a", "-b"));

    assertThat(order.order()).containsExactly("c", "a");
    assertThat(order.trashed()).containsExactly("b");
    assertThat(order.agreement()).isEmpty();
  }

  @Test
  void whatIsLeftAloneShouldComeAfterWhatIsRanked() {
    assertThat(of(ballot("ann", "c")).order()).containsExactly("c", "a", "b");
  }

  @Test
  void medianRankShouldDecide() {
    SharedOrder<String> order =
        of(ballot("ann", "a", "b", "c"), ballot("bob", "c", "b", "a"), ballot("cy", "b", "c", "a"));

    assertThat(order.order()).containsExactly("b", "c", "a");
  }

  @Test
  void equalMediansShouldBeDecidedByTheOwner() {
    List<Ballot<String>> ballots =
        List.of(ballot("ann", "a", "b", "c"), ballot("bob", "c", "b", "a"));

    assertThat(SharedOrder.of(WRITTEN, ballots, Optional.of("bob")).order())
        .containsExactly("c", "b", "a");
    assertThat(SharedOrder.of(WRITTEN, ballots, Optional.empty()).order())
        .containsExactly("a", "b", "c");
  }

  @Test
  void oneOfTwoShouldBeAbleToTakeAQuestionOutAndOneOfThreeNot() {
    Ballot<String> ann = ballot("ann", "b", "c", "-a");

    assertThat(of(ann, ballot("bob", "a", "b", "c")).trashed()).containsExactly("a");
    assertThat(of(ann, ballot("bob", "a", "b", "c"), ballot("cy", "a", "b", "c")).trashed())
        .isEmpty();
  }

  @Test
  void sameRankShouldBeDecidedByTheWriter() {
    Ballot<String> tied = new Ballot<>("ann", Map.of("c", 1, "b", 1, "a", 2), Set.of());

    assertThat(of(tied).order()).containsExactly("b", "c", "a");
  }

  @Test
  void preferredQuestionShouldComeFirstUnlessItWasRanked() {
    Ballot<String> ann = ballot("ann", "a", "b");

    assertThat(of(ann.preferring(Set.of("c"))).order()).containsExactly("c", "a", "b");
    assertThat(of(ann.preferring(Set.of("b"))).order()).containsExactly("a", "b", "c");
  }

  @Test
  void rankOfAQuestionThatIsThereNoMoreShouldNotCount() {
    assertThat(of(ballot("ann", "gone", "c", "b", "a")).order()).containsExactly("c", "b", "a");
  }

  @Test
  void agreementShouldBeOneForTheSameOrderAndNoneForOpposites() {
    assertThat(of(ballot("ann", "a", "b", "c"), ballot("bob", "a", "b", "c")).agreement())
        .contains(new Agreement(1, 2, 3));
    assertThat(of(ballot("ann", "a", "b", "c"), ballot("bob", "c", "b", "a")).agreement())
        .contains(new Agreement(0, 2, 3));
  }

  /** Worked by hand: rank sums 4, 5, 9 of three reviewers, S = 14, W = 12 · 14 / (9 · 24). */
  @Test
  void agreementShouldBeKendallsCoefficient() {
    SharedOrder<String> order =
        of(ballot("ann", "a", "b", "c"), ballot("bob", "a", "b", "c"), ballot("cy", "b", "a", "c"));

    assertThat(order.agreement().orElseThrow().w()).isCloseTo(0.7778, within(0.0001));
  }

  /** Ann leaves b and c alone: ranks 1, 2.5, 2.5, so T = 6. */
  @Test
  void agreementShouldBeCorrectedForTies() {
    SharedOrder<String> order = of(ballot("ann", "a"), ballot("bob", "a", "b", "c"));

    // sums 2, 4.5, 5.5 around 4: S = 6.5; W = 12 · 6.5 / (4 · 24 - 2 · 6)
    assertThat(order.agreement().orElseThrow().w()).isCloseTo(0.9286, within(0.0001));
  }

  @Test
  void nothingRankedByAnybodyShouldBeNoAgreement() {
    assertThat(of(ballot("ann"), ballot("bob")).agreement()).isEmpty();
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static SharedOrder<String> of(Ballot<String>... ballots) {
    return SharedOrder.of(WRITTEN, List.of(ballots), Optional.empty());
  }

  /** The questions in their order; those in the trash begin with a dash. */
  private static Ballot<String> ballot(String reviewer, String... order) {
    Map<String, Integer> ranks = new HashMap<>();
    Set<String> trashed = new HashSet<>();
    for (String question : order) {
      if (question.startsWith("-")) {
        trashed.add(question.substring(1));
      } else {
        ranks.put(question, ranks.size() + 1);
      }
    }
    return new Ballot<>(reviewer, ranks, trashed);
  }
}
