package learning.piggyback.application.video.inmemory;

import java.time.Clock;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.SubtitleReader;
import learning.piggyback.application.video.SubtitleReaderContract;

final class InMemorySubtitleReaderTest implements SubtitleReaderContract {

  private final InMemoryMediaStore store = new InMemoryMediaStore(Clock.systemUTC());

  @Override
  public SubtitleReader testee() {
    return new InMemorySubtitleReader(store);
  }

  @Override
  public MediaStore store() {
    return store;
  }
}
