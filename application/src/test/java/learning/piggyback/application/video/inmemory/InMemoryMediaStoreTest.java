package learning.piggyback.application.video.inmemory;

import java.time.Clock;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.MediaStoreContract;

final class InMemoryMediaStoreTest implements MediaStoreContract {

  private final InMemoryMediaStore store = new InMemoryMediaStore(Clock.systemUTC());

  @Override
  public MediaStore testee() {
    return store;
  }
}
