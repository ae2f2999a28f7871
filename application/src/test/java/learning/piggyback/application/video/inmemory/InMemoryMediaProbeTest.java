package learning.piggyback.application.video.inmemory;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import learning.piggyback.application.video.MediaProbe;
import learning.piggyback.application.video.MediaProbeContract;
import learning.piggyback.application.video.MediaStore;

final class InMemoryMediaProbeTest implements MediaProbeContract {

  private final InMemoryMediaStore store = new InMemoryMediaStore(Clock.systemUTC());

  @Override
  public MediaProbe testee() {
    return new InMemoryMediaProbe(store);
  }

  @Override
  public MediaStore store() {
    return store;
  }

  @Override
  public InputStream video(Duration duration) {
    return InMemoryMediaProbe.contentOf(InMemoryMediaProbe.infoOf(duration));
  }
}
