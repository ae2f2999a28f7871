package learning.piggyback.application.video;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Transcript;
import org.junit.jupiter.api.Test;

/** What every reader of subtitles does. */
public interface SubtitleReaderContract {

  MediaKey FILE = new MediaFolder("contract0004").file("subtitles.en.vtt");

  SubtitleReader testee();

  MediaStore store();

  @Test
  default void readShouldGiveCuesInOrder() {
    Transcript transcript =
        read(
            """
            WEBVTT

            00:00:00.000 --> 00:00:02.500
            Once upon a time
            there was a fox.

            01:02:03.004 --> 01:02:04.000
            “Привет”, said the bear.
            """);

    assertThat(transcript.skipped()).isZero();
    assertThat(transcript.cues())
        .containsExactly(
            new Cue(Duration.ZERO, Duration.ofMillis(2_500), "Once upon a time\nthere was a fox."),
            new Cue(
                Duration.ofMillis(3_723_004),
                Duration.ofMillis(3_724_000),
                "“Привет”, said the bear."));
  }

  @Test
  default void readShouldSkipAndCountBrokenCues() {
    Transcript transcript =
        read(
            """
            WEBVTT

            00:00:00.000 --> later
            Broken.

            00:00:09.000 --> 00:00:03.000
            Ends before it starts.

            00:00:01.000 --> 00:00:02.000
            Whole.
            """);

    assertThat(transcript.skipped()).isEqualTo(2);
    assertThat(transcript.cues()).extracting(Cue::text).containsExactly("Whole.");
  }

  @Test
  default void readShouldFindNoCuesInWhatIsNoSubtitles() {
    assertThat(read("").isEmpty()).isTrue();
    assertThat(read("<html>Not found</html>").isEmpty()).isTrue();
    assertThat(read("WEBVTT").isEmpty()).isTrue();
  }

  @Test
  default void readShouldRefuseAFileThatIsNotThere() {
    assertThatThrownBy(() -> testee().read(FILE))
        .isInstanceOfSatisfying(
            DomainProblem.class, e -> assertThat(e.code()).isEqualTo("media_not_found"));
  }

  private Transcript read(String content) {
    store().put(FILE, new ByteArrayInputStream(content.getBytes(UTF_8)));
    return testee().read(FILE);
  }
}
