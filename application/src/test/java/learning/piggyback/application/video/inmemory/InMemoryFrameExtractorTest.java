package learning.piggyback.application.video.inmemory;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import learning.piggyback.application.video.FrameExtractor;
import learning.piggyback.application.video.FrameExtractorContract;
import learning.piggyback.application.video.MediaStore;

final class InMemoryFrameExtractorTest implements FrameExtractorContract {

  private final InMemoryMediaStore store = new InMemoryMediaStore(Clock.systemUTC());

  @Override
  public FrameExtractor testee() {
    return new InMemoryFrameExtractor(store);
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
