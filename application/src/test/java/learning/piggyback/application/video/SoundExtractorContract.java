package learning.piggyback.application.video;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import learning.piggyback.application.job.JobCancelled;
import learning.piggyback.application.job.Progress;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import org.junit.jupiter.api.Test;

/** What every extractor of sound does. */
public interface SoundExtractorContract {

  MediaKey VIDEO = new MediaFolder("contract0005").file("video.mp4");

  SoundExtractor testee();

  MediaStore store();

  /** A video with sound from its first to its last second. */
  InputStream video(Duration duration);

  InputStream videoWithoutSound();

  @Test
  default void piecesShouldFollowEachOtherToTheEnd() {
    store().put(VIDEO, video(Duration.ofSeconds(35)));

    try (SoundExtractor.Sound sound = testee().extract(VIDEO, Progress.SILENT).orElseThrow()) {
      Duration end = Duration.ZERO;
      assertThat(sound.pieces()).isGreaterThan(1);
      for (int i = 0; i < sound.pieces(); i++) {
        SoundPiece piece = sound.piece(i);
        assertThat(piece.start()).isEqualTo(end);
        assertThat(piece.length()).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(10));
        assertThat(piece.wav()).isEqualTo(sound.piece(i).wav());
        end = end.plus(piece.length());
      }
      assertThat(end).isCloseTo(Duration.ofSeconds(35), Duration.ofMillis(100));
    }
  }

  @Test
  default void sameVideoShouldBeCutInTheSamePlaces() {
    store().put(VIDEO, video(Duration.ofSeconds(35)));

    try (SoundExtractor.Sound one = testee().extract(VIDEO, Progress.SILENT).orElseThrow();
        SoundExtractor.Sound two = testee().extract(VIDEO, Progress.SILENT).orElseThrow()) {
      assertThat(two.pieces()).isEqualTo(one.pieces());
      assertThat(two.piece(1).start()).isEqualTo(one.piece(1).start());
    }
  }

  @Test
  default void soundShouldBearBeingClosedTwice() {
    store().put(VIDEO, video(Duration.ofSeconds(1)));
    SoundExtractor.Sound sound = testee().extract(VIDEO, Progress.SILENT).orElseThrow();

    sound.close();
    sound.close();
    assertThat(store().list(VIDEO.folder())).containsExactly(VIDEO);
  }

  @Test
  default void videoWithoutSoundShouldHaveNone() {
    store().put(VIDEO, videoWithoutSound());

    assertThat(testee().extract(VIDEO, Progress.SILENT)).isEmpty();
  }

  @Test
  default void brokenVideoShouldFail() {
    store().put(VIDEO, new ByteArrayInputStream("no video".getBytes(UTF_8)));

    assertThatThrownBy(() -> testee().extract(VIDEO, Progress.SILENT))
        .isInstanceOfSatisfying(
            MediaFailure.class, e -> assertThat(e.code()).isEqualTo("media_broken"));
  }

  @Test
  default void extractShouldStopWhenCancelled() {
    store().put(VIDEO, video(Duration.ofSeconds(35)));

    assertThatThrownBy(() -> testee().extract(VIDEO, new RecordedProgress(0)))
        .isInstanceOf(JobCancelled.class);
  }

  @Test
  default void extractShouldRefuseAFileThatIsNotThere() {
    assertThatThrownBy(() -> testee().extract(VIDEO, Progress.SILENT))
        .isInstanceOfSatisfying(
            DomainProblem.class, e -> assertThat(e.code()).isEqualTo("media_not_found"));
  }
}
