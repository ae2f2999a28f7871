package learning.piggyback.domain.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranscriptTest {

  private static final Cue FIRST = cue(0, 4.5, "Once");
  private static final Cue ACROSS = cue(8, 14, "upon");
  private static final Cue LAST = cue(20, 21, "a time");
  private static final Transcript TRANSCRIPT = new Transcript(List.of(LAST, FIRST, ACROSS), 0);

  @Test
  void cuesShouldBeInTheOrderInWhichTheyAreHeard() {
    assertThat(TRANSCRIPT.cues()).containsExactly(FIRST, ACROSS, LAST);
  }

  @Test
  void windowShouldHoldEveryCueHeardInIt() {
    assertThat(TRANSCRIPT.between(0, 9)).containsExactly(FIRST, ACROSS);
    assertThat(TRANSCRIPT.between(10, 19)).containsExactly(ACROSS);
    assertThat(TRANSCRIPT.between(5, 7)).isEmpty();
  }

  @Test
  void cueOverABoundaryShouldBelongToOneSegmentOnly() {
    assertThat(TRANSCRIPT.ownedBy(0, 9)).containsExactly(FIRST);
    assertThat(TRANSCRIPT.ownedBy(10, 19)).containsExactly(ACROSS);
  }

  @Test
  void secondShouldKnowItsCue() {
    assertThat(TRANSCRIPT.at(4)).contains(FIRST);
    assertThat(TRANSCRIPT.at(5)).isEmpty();
    assertThat(TRANSCRIPT.at(20)).contains(LAST);
    assertThat(TRANSCRIPT.at(21)).isEmpty();
  }

  @Test
  void everySecondShouldKnowItsCueAtOnce() {
    Transcript crowded =
        new Transcript(
            List.of(
                cue(0.5, 3, "a"),
                cue(0.7, 9, "b"),
                cue(2, 4, "c"),
                cue(12, 12, "d"),
                cue(12.5, 12.5, "e"),
                cue(14.9, 99, "f")),
            0);

    List<Optional<Cue>> seconds = crowded.perSecond(20);

    assertThat(seconds).hasSize(20);
    for (int second = 0; second < 20; second++) {
      assertThat(seconds.get(second)).as("second %d", second).isEqualTo(crowded.at(second));
    }
  }

  @Test
  void whatLiesPastTheEndShouldBeCut() {
    assertThat(TRANSCRIPT.within(Duration.ofSeconds(10)).cues())
        .containsExactly(FIRST, cue(8, 10, "upon"));
    assertThat(TRANSCRIPT.within(Duration.ofSeconds(20)).cues()).containsExactly(FIRST, ACROSS);
    assertThat(TRANSCRIPT.within(Duration.ZERO)).isEqualTo(TRANSCRIPT);
  }

  private static Cue cue(double start, double end, String text) {
    return new Cue(
        Duration.ofMillis(Math.round(start * 1000)),
        Duration.ofMillis(Math.round(end * 1000)),
        text);
  }
}
