package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.UploadFiles;
import learning.piggyback.application.video.UploadFilesContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads are gathered on the disk and then go into a bucket. */
final class S3UploadFilesTest implements UploadFilesContract {

  @TempDir private static Path folder;
  private static LocalS3 server;
  @TempDir private Path uploads;
  private S3MediaStore store;
  private UploadFiles testee;

  @BeforeAll
  static void startServer() throws IOException {
    server = LocalS3.start(folder);
  }

  @AfterAll
  static void endServer() {
    server.close();
  }

  @BeforeEach
  void open() throws IOException {
    store = new S3MediaStore(server.newBucket(), folder.resolve("cache"), 1_000_000);
    testee = new LocalUploadFiles(store, uploads);
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
  void whatCameShouldWaitForAStoreThatIsAway() throws IOException {
    testee.append(FOLDER, 0, new ByteArrayInputStream(new byte[70]), 70);
    server.stop();
    try {
      assertThatThrownBy(() -> testee.moveIn(FOLDER, FOLDER.file("video.mp4")))
          .isInstanceOfSatisfying(
              MediaFailure.class, e -> assertThat(e.code()).isEqualTo("storage_unavailable"));
      assertThat(testee.received(FOLDER)).contains(70L);
    } finally {
      server.goOn();
    }

    testee.moveIn(FOLDER, FOLDER.file("video.mp4"));

    assertThat(testee.received(FOLDER)).isEmpty();
    assertThat(store.size(FOLDER)).isEqualTo(70);
    assertThat(uploads).isEmptyDirectory();
  }
}
