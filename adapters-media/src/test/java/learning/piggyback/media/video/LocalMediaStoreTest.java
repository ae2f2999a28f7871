package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.MediaStoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalMediaStoreTest implements MediaStoreContract {

  @TempDir private Path folder;
  private LocalMediaStore store;

  @BeforeEach
  void openStore() {
    store = new LocalMediaStore(folder.resolve("media"));
  }

  @Override
  public MediaStore testee() {
    return store;
  }

  @Test
  void startShouldSweepWhatAKilledProcessLeft() throws IOException {
    Path left = store.newWorkFolder().resolve("video.mp4.part");
    Files.writeString(left, "half");

    new LocalMediaStore(folder.resolve("media"));

    assertThat(left.getParent()).doesNotExist();
    assertThat(folder.resolve("media/.work")).isEmptyDirectory();
  }

  @Test
  void startShouldBearAToolThatStillWrites() throws Exception {
    Path busy = folder.resolve("media/.work/left/frames");
    AtomicBoolean stopped = new AtomicBoolean();
    Thread tool = Thread.ofPlatform().start(() -> writeInto(busy, stopped));
    try {
      for (int start = 0; start < 50; start++) {
        assertThatCode(() -> new LocalMediaStore(folder.resolve("media")))
            .doesNotThrowAnyException();
      }
    } finally {
      stopped.set(true);
      tool.join();
    }
  }

  /** Up to the limit, so that a hanging test does not fill the disk. */
  private static void writeInto(Path busy, AtomicBoolean stopped) {
    for (int picture = 0; picture < 1_000_000 && !stopped.get(); picture++) {
      try {
        Files.createDirectories(busy);
        Files.writeString(busy.resolve(picture % 500 + ".jpg"), "picture");
      } catch (IOException _) {
        // It was swept away in this moment; the tool goes on with the next picture.
      }
    }
  }

  @Test
  void filesShouldLieUnderTheRootByFolderAndName() throws IOException {
    Path made = store.newWorkFolder().resolve("x");
    Files.writeString(made, "content");

    store.adopt(made, FOLDER.file("frames/frame_0000s.jpg"));

    assertThat(folder.resolve("media/abcdefgh12/frames/frame_0000s.jpg")).hasContent("content");
    assertThat(made).doesNotExist();
  }

  @Test
  void adoptFolderShouldReplaceTheFolderWhole() throws IOException {
    store.adoptFolder(folderWith("old.jpg"), FOLDER, "frames");
    store.adoptFolder(folderWith("new.jpg"), FOLDER, "frames");

    assertThat(store.list(FOLDER)).containsExactly(FOLDER.file("frames/new.jpg"));
  }

  private Path folderWith(String name) throws IOException {
    Path made = store.newWorkFolder().path();
    Files.writeString(made.resolve(name), name);
    return made;
  }
}
