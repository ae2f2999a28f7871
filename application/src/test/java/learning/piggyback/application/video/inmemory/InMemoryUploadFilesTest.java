package learning.piggyback.application.video.inmemory;

import java.time.Clock;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.UploadFiles;
import learning.piggyback.application.video.UploadFilesContract;

class InMemoryUploadFilesTest implements UploadFilesContract {

  private final InMemoryMediaStore store = new InMemoryMediaStore(Clock.systemUTC());
  private final InMemoryUploadFiles testee = new InMemoryUploadFiles(store);

  @Override
  public UploadFiles testee() {
    return testee;
  }

  @Override
  public MediaStore store() {
    return store;
  }
}
