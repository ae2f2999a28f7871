package learning.piggyback.application.video.inmemory;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import learning.piggyback.application.video.MediaConverter;
import learning.piggyback.application.video.MediaConverterContract;
import learning.piggyback.application.video.MediaProbe;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.VideoTrack;

final class InMemoryMediaConverterTest implements MediaConverterContract {

  private final InMemoryMediaStore store = new InMemoryMediaStore(Clock.systemUTC());

  @Override
  public MediaConverter testee() {
    return new InMemoryMediaConverter(store);
  }

  @Override
  public MediaProbe probe() {
    return new InMemoryMediaProbe(store);
  }

  @Override
  public MediaStore store() {
    return store;
  }

  @Override
  public InputStream toRepack() {
    return file("h264");
  }

  @Override
  public InputStream toEncode() {
    return file("mpeg4");
  }

  private static InputStream file(String codec) {
    MediaInfo plays = InMemoryMediaProbe.infoOf(Duration.ofSeconds(3));
    VideoTrack video =
        new VideoTrack(0, 640, 360, 0, 25, false, false, 75, codec, "High", "yuv420p");
    return InMemoryMediaProbe.contentOf(
        new MediaInfo(plays.duration(), video, plays.audioCodec(), 1, "matroska", false));
  }
}
