package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.MediaFolder;
import org.junit.jupiter.api.Test;

/** What every probe does. */
public interface MediaProbeContract {

  MediaFolder FOLDER = new MediaFolder("contract0002");

  MediaProbe testee();

  MediaStore store();

  /** A video of 640 x 360 at 25 frames per second with sound. */
  InputStream video(Duration duration);

  @Test
  default void probeShouldTellWhatAVideoHolds() {
    store().put(FOLDER.file("video.mp4"), video(Duration.ofSeconds(3)));

    assertThat(testee().probe(FOLDER.file("video.mp4")))
        .hasValueSatisfying(info -> {
          assertThat(info.duration().toMillis()).isCloseTo(3_000, within(100L));
          assertThat(info.video().width()).isEqualTo(640);
          assertThat(info.video().height()).isEqualTo(360);
          assertThat(info.video().framesPerSecond()).isEqualTo(25);
          assertThat(info.video().totalFrames()).isEqualTo(75);
          assertThat(info.hasAudio()).isTrue();
          assertThat(info.video().codec()).isEqualTo("h264");
          assertThat(info.audioCodec()).contains("aac");
          assertThat(info.video().rotation()).isZero();
          assertThat(info.video().variableRate()).isFalse();
          assertThat(info.videoTracks()).isEqualTo(1);
          assertThat(info.startsFast()).isTrue();
          assertThat(info.container()).isEqualTo("mp4");
        });
  }

  @Test
  default void probeShouldNotTakeTextForAVideo() {
    store().put(FOLDER.file("video.mp4"), bytes("This is a text, whatever its name says."));
    store().put(FOLDER.file("empty.mp4"), bytes(""));

    assertThat(testee().probe(FOLDER.file("video.mp4"))).isEmpty();
    assertThat(testee().probe(FOLDER.file("empty.mp4"))).isEmpty();
  }

  @Test
  default void probeShouldRefuseAFileThatIsNotThere() {
    assertThatThrownBy(() -> testee().probe(FOLDER.file("video.mp4")))
        .isInstanceOfSatisfying(
            DomainProblem.class, e -> assertThat(e.code()).isEqualTo("media_not_found"));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
