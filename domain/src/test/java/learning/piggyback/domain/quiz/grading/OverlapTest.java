package learning.piggyback.domain.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OverlapTest {

  @Test
  void nothingShouldShareNothing() {
    assertThat(Overlap.dice(Set.of(), Set.of())).isZero();
    assertThat(Overlap.found(Set.of(), Set.of("dog"))).isZero();
    assertThat(Overlap.foundInOrder(List.of(), List.of("dog"))).isZero();
  }

  @Test
  void diceShouldWeighBothSidesAndFoundOnlyTheWanted() {
    assertThat(Overlap.dice(Set.of("a", "b"), Set.of("b", "c"))).isEqualTo(0.5);
    assertThat(Overlap.found(Set.of("a"), Set.of("a", "b", "c"))).isEqualTo(1);
  }

  @Test
  void wordsInOtherOrderShouldCountLess() {
    List<String> wanted = List.of("dog", "chased", "cat");
    assertThat(Overlap.foundInOrder(wanted, List.of("dog", "then", "chased", "cat"))).isEqualTo(1);
    assertThat(Overlap.foundInOrder(wanted, List.of("cat", "chased", "dog")))
        .isEqualTo(1.0 / 3, within(1e-9));
    assertThat(Overlap.pairs(wanted)).hasSize(2);
  }
}
