package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.UploadFiles;
import learning.piggyback.application.video.UploadFilesContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalUploadFilesTest implements UploadFilesContract {

  @TempDir private Path folder;
  private LocalMediaStore store;
  private UploadFiles testee;

  @BeforeEach
  void open() {
    store = new LocalMediaStore(folder);
    testee = new LocalUploadFiles(store, folder.resolve(".uploads"));
  }

  @Override
  public UploadFiles testee() {
    return testee;
  }

  @Override
  public MediaStore store() {
    return store;
  }

  @Test
  void whatCameShouldSurviveARestart() {
    testee.append(FOLDER, 0, new ByteArrayInputStream(new byte[70]), 100);

    UploadFiles restarted =
        new LocalUploadFiles(new LocalMediaStore(folder), folder.resolve(".uploads"));

    assertThat(restarted.received(FOLDER)).contains(70L);
    assertThat(restarted.append(FOLDER, 70, new ByteArrayInputStream(new byte[30]), 30))
        .isEqualTo(100);
  }
}
