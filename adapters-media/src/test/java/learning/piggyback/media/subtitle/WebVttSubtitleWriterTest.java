package learning.piggyback.media.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import learning.piggyback.application.video.inmemory.InMemoryMediaStore;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Transcript;
import org.junit.jupiter.api.Test;

final class WebVttSubtitleWriterTest {

  private final InMemoryMediaStore store = new InMemoryMediaStore(Clock.systemUTC());

  @Test
  void readerShouldReadWhatWasWritten() {
    Transcript transcript =
        new Transcript(
            List.of(
                new Cue(Duration.ZERO, Duration.ofMillis(1_001), "Tom & <b>Jerry</b> --> home"),
                new Cue(Duration.ofHours(100), Duration.ofHours(101), "Привет 🐷\nagain")),
            0);

    MediaKey file =
        new WebVttSubtitleWriter(store).write(transcript, new MediaFolder("written00001"));

    assertThat(file.name()).isEqualTo("subtitles.auto.vtt");
    assertThat(new WebVttSubtitleReader(store).read(file)).isEqualTo(transcript);
  }
}
