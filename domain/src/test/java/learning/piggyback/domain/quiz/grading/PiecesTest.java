package learning.piggyback.domain.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PiecesTest {

  @Test
  void nothingShouldShareNothing() {
    Pieces none = Pieces.all(List.of(), 2);
    assertThat(none.cosine(Pieces.all(List.of("dog"), 2))).isZero();
    assertThat(none.dice(none)).isZero();
    assertThat(none.foundIn(Pieces.all(List.of("dog"), 2))).isZero();
  }

  @Test
  void slipsShouldBeForgiven() {
    Pieces sunlight = Pieces.all(List.of("sunlight"), 2);
    assertThat(sunlight.cosine(sunlight)).isEqualTo(1, within(1e-9));
    assertThat(sunlight.cosine(Pieces.all(List.of("sunlite"), 2))).isBetween(0.5, 0.9);
  }

  @Test
  void endsOfWordsShouldCount() {
    // ^su sun un$ and ^un unt nto to$ have none in common, "sun" stands in both below.
    assertThat(distinct(3, "sun").dice(distinct(3, "unto"))).isZero();
    assertThat(distinct(3, "sun").foundIn(distinct(3, "sunny"))).isEqualTo(2.0 / 3, within(1e-9));
    assertThat(distinct(4, "sun").foundIn(distinct(4, "sun"))).isEqualTo(1);
  }

  @Test
  void piecesThatRepeatShouldCountOnceWhereTheyAreDistinct() {
    assertThat(distinct(3, "sun", "sun").dice(distinct(3, "sun"))).isEqualTo(1);
    assertThat(Pieces.all(List.of("sun", "sun", "dog"), 2).cosine(Pieces.all(List.of("dog"), 2)))
        .isEqualTo(1 / Math.sqrt(5), within(1e-9));
  }

  @Test
  void wordsShorterThanAPieceShouldHaveNone() {
    assertThat(distinct(4, "a").foundIn(distinct(4, "a"))).isZero();
  }

  private static Pieces distinct(int letters, String... words) {
    return Pieces.distinct(List.of(words), letters);
  }
}
