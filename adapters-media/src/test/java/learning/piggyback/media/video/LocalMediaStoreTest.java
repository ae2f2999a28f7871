package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
