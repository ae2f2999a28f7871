package learning.piggyback.domain.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlayedTimeTest {

  private static Stretch stretch(int from, int to) {
    return new Stretch(Duration.ofSeconds(from), Duration.ofSeconds(to));
  }

  private static PlayedTime played(Stretch... stretches) {
    PlayedTime played = PlayedTime.NONE;
    for (Stretch stretch : stretches) {
      played = played.plus(stretch);
    }
    return played;
  }

  @Test
  void nothingPlayedShouldBeZero() {
    assertThat(PlayedTime.NONE.total()).isZero();
    assertThat(PlayedTime.NONE.furthest()).isZero();
  }

  @Test
  void whatIsPlayedTwiceShouldCountOnce() {
    PlayedTime played = played(stretch(0, 10), stretch(5, 12), stretch(2, 3), stretch(0, 10));

    assertThat(played.stretches()).containsExactly(stretch(0, 12));
    assertThat(played.total()).isEqualTo(Duration.ofSeconds(12));
  }

  @Test
  void whatIsApartShouldAddUpInAnyOrder() {
    PlayedTime played = played(stretch(40, 50), stretch(0, 10), stretch(20, 25));

    assertThat(played.stretches())
        .containsExactly(stretch(0, 10), stretch(20, 25), stretch(40, 50));
    assertThat(played.total()).isEqualTo(Duration.ofSeconds(25));
    assertThat(played.furthest()).isEqualTo(Duration.ofSeconds(50));
  }

  @Test
  void stretchThatBridgesOthersShouldJoinThem() {
    assertThat(played(stretch(0, 10), stretch(20, 30), stretch(40, 50), stretch(10, 40)))
        .isEqualTo(played(stretch(0, 50)));
  }

  @Test
  void manyStretchesShouldStayBounded() {
    PlayedTime played = PlayedTime.NONE;
    for (int i = 0; i < 2 * PlayedTime.MOST_STRETCHES; i++) {
      played = played.plus(stretch(10 * i, 10 * i + 1));
    }
    assertThat(played.stretches()).hasSize(PlayedTime.MOST_STRETCHES);
    assertThat(played.furthest())
        .isEqualTo(Duration.ofSeconds(10L * (2 * PlayedTime.MOST_STRETCHES - 1) + 1));
  }

  @Test
  void stretchShouldNotEndBeforeItBegins() {
    assertThatThrownBy(() -> stretch(5, 4)).hasMessageContaining("ends before it begins");
    assertThatThrownBy(() -> stretch(-1, 4)).hasMessageContaining("ends before it begins");
  }
}
