package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.Progress;
import learning.piggyback.domain.video.Cue;
import org.junit.jupiter.api.Test;

/** What every transcriber of videos does. */
public interface TranscriberContract {

  SoundPiece PIECE = new SoundPiece(Duration.ofMinutes(5), Duration.ofSeconds(10), new byte[444]);

  Transcriber testee();

  /** Makes this be said in {@link #PIECE}, times counted from its start. */
  void say(List<Cue> cues);

  /** Makes the testee fail from now on. */
  void breakIt();

  @Test
  default void transcriberShouldHaveAName() {
    assertThat(testee().name()).isNotBlank();
  }

  @Test
  default void cuesShouldBeInOrderAndCountFromTheStartOfThePiece() {
    Cue first = new Cue(Duration.ofMillis(500), Duration.ofMillis(2_250), "Where is my kite?");
    Cue second = new Cue(Duration.ofMillis(2_250), Duration.ofSeconds(4), "Привет, лиса!");
    say(List.of(first, second));

    assertThat(testee().transcribe(PIECE, Progress.SILENT)).containsExactly(first, second);
  }

  @Test
  default void cueShouldEndWithThePiece() {
    say(List.of(new Cue(Duration.ofSeconds(9), Duration.ofSeconds(12), "The end.")));

    assertThat(testee().transcribe(PIECE, Progress.SILENT))
        .containsExactly(new Cue(Duration.ofSeconds(9), Duration.ofSeconds(10), "The end."));
  }

  @Test
  default void silenceShouldHaveNoCues() {
    say(List.of());

    assertThat(testee().transcribe(PIECE, Progress.SILENT)).isEmpty();
  }

  @Test
  default void failureShouldSayWhy() {
    breakIt();

    assertThatThrownBy(() -> testee().transcribe(PIECE, Progress.SILENT))
        .isInstanceOfSatisfying(
            TranscriptionFailed.class, e -> assertThat(e.getMessage()).isNotBlank().endsWith("."));
  }

  @Test
  default void transcribeShouldStopWhenCancelled() {
    say(List.of());

    assertThatThrownBy(() -> testee().transcribe(PIECE, new RecordedProgress(0)))
        .isInstanceOf(JobCancelled.class);
  }
}
