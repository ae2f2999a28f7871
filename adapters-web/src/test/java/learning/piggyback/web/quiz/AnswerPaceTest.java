package learning.piggyback.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import learning.piggyback.application.World;
import org.junit.jupiter.api.Test;

class AnswerPaceTest {

  private final World.TestClock clock = new World().clock;

  private AnswerPace pace(int perMinute) {
    return new AnswerPace(new QuizConfiguration(perMinute, true, 120), clock);
  }

  private static int taken(AnswerPace pace, String session, int tries) {
    int taken = 0;
    for (int i = 0; i < tries; i++) {
      taken += pace.take(session).isZero() ? 1 : 0;
    }
    return taken;
  }

  @Test
  void sixthOfAMinuteShouldBeFreeAtOnceAndTheRestComeEvenly() {
    AnswerPace pace = pace(600);

    assertThat(taken(pace, "a", 1_000)).isEqualTo(100);
    clock.advance(Duration.ofSeconds(1));
    assertThat(taken(pace, "a", 1_000)).isEqualTo(10);
    clock.advance(Duration.ofMinutes(5));
    assertThat(taken(pace, "a", 1_000)).isEqualTo(100);
  }

  @Test
  void waitShouldBeAsLongAsTheNextAnswerTakes() {
    AnswerPace pace = pace(60);
    taken(pace, "a", 100);

    Duration wait = pace.take("a");

    assertThat(wait).isEqualTo(Duration.ofSeconds(1));
    clock.advance(wait);
    assertThat(taken(pace, "a", 10)).isEqualTo(1);
  }

  @Test
  void sessionsShouldNotSlowEachOtherDown() {
    AnswerPace pace = pace(60);

    assertThat(taken(pace, "a", 100)).isEqualTo(10);
    assertThat(taken(pace, "b", 100)).isEqualTo(10);
  }

  @Test
  void slowestPaceShouldStillLetOneThroughAndZeroAll() {
    assertThat(taken(pace(1), "a", 10)).isEqualTo(1);
    assertThat(taken(pace(0), "a", 100_000)).isEqualTo(100_000);
  }

  @Test
  void onlyTheLastSessionsShouldBeKept() {
    AnswerPace pace = pace(60);
    taken(pace, "old", 100);
    for (int i = 0; i < AnswerPace.SESSIONS; i++) {
      pace.take("session" + i);
    }

    assertThat(taken(pace, "old", 100)).isEqualTo(10);
  }
}
