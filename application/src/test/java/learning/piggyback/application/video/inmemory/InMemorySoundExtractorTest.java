package learning.piggyback.application.video.inmemory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.SoundExtractor;
import learning.piggyback.application.video.SoundExtractorContract;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.VideoTrack;

final class InMemorySoundExtractorTest implements SoundExtractorContract {

  private final InMemoryMediaStore store = new InMemoryMediaStore(Clock.systemUTC());

  @Override
  public SoundExtractor testee() {
    return new InMemorySoundExtractor(store);
  }

  @Override
  public MediaStore store() {
    return store;
  }

  @Override
  public InputStream video(Duration duration) {
    return file(InMemoryMediaProbe.infoOf(duration));
  }

  @Override
  public InputStream videoWithoutSound() {
    return file(
        new MediaInfo(
            Duration.ofSeconds(2),
            new VideoTrack(0, 320, 240, 0, 25, false, false, 50, "h264", "High", "yuv420p"),
            Optional.empty(),
            1,
            "mp4",
            true));
  }

  private static InputStream file(MediaInfo info) {
    return new ByteArrayInputStream(InMemoryVideoFile.write(info).getBytes(UTF_8));
  }
}
