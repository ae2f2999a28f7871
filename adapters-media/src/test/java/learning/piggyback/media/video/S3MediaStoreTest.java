package learning.piggyback.media.video;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.MediaStoreContract;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.MediaKey;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class S3MediaStoreTest implements MediaStoreContract {

  private static final MediaKey VIDEO = FOLDER.file("video.mp4");

  @TempDir private static Path folder;
  private static LocalS3 server;
  private S3Configuration.Bucket bucket;
  private S3MediaStore store;

  @BeforeAll
  static void startServer() throws IOException {
    server = LocalS3.start(folder);
  }

  @AfterAll
  static void endServer() {
    server.close();
  }

  @BeforeEach
  void openStore() throws IOException {
    bucket = server.newBucket();
    store = new S3MediaStore(bucket, folder.resolve("cache"), 10);
  }

  @Override
  public MediaStore testee() {
    return store;
  }

  @Test
  void toolsShouldGetTheFileAsItIsNow() throws IOException {
    try (WorkFolder one = store.newWorkFolder();
        WorkFolder two = store.newWorkFolder()) {
      put("video.mp4", "first");
      assertThat(store.existing(VIDEO, one)).hasContent("first");

      put("video.mp4", "other");

      assertThat(store.existing(VIDEO, two)).hasContent("other");
    }
  }

  @Test
  void toolsShouldGetNoFileThatIsNotThere() {
    try (WorkFolder work = store.newWorkFolder()) {
      put("video.mp4", "first");
      store.remove(VIDEO);

      assertThatThrownBy(() -> store.existing(VIDEO, work)).isInstanceOf(DomainProblem.class);
    }
  }

  @Test
  void copiesUsedLongestAgoShouldMakeRoomButStayWithWhoWorksOnThem() throws IOException {
    put("a.mp4", "123456");
    put("b.mp4", "abcdef");
    try (WorkFolder one = store.newWorkFolder();
        WorkFolder two = store.newWorkFolder()) {
      Path first = store.existing(FOLDER.file("a.mp4"), one);
      Path second = store.existing(FOLDER.file("b.mp4"), two);

      assertThat(copies()).singleElement().satisfies(copy -> assertThat(copy).hasContent("abcdef"));
      assertThat(first).hasContent("123456");
      assertThat(second).hasContent("abcdef");
    }
    assertThat(copies()).hasSize(1);
  }

  @Test
  void whatDoesNotFitShouldNotBeKept() throws IOException {
    put("video.mp4", "12345678901");
    try (WorkFolder work = store.newWorkFolder()) {
      assertThat(store.existing(VIDEO, work)).hasContent("12345678901");
    }
    assertThat(copies()).isEmpty();
  }

  @Test
  void deletedFolderShouldLeaveNoCopy() throws IOException {
    put("video.mp4", "first");
    try (WorkFolder work = store.newWorkFolder()) {
      assertThat(store.existing(VIDEO, work)).exists();
    }
    assertThat(copies()).hasSize(1);

    store.delete(FOLDER);

    assertThat(copies()).isEmpty();
    assertThat(server.objects(bucket)).isEmpty();
  }

  @Test
  void whatToolsMadeShouldBeTakenIn() throws IOException {
    try (WorkFolder work = store.newWorkFolder()) {
      Path out = Files.writeString(work.resolve("out.mp4"), "made");
      store.adopt(out, VIDEO);
      store.adoptFolder(folderWith(work, "one", "old.jpg"), FOLDER, "frames");
      store.adoptFolder(folderWith(work, "two", "new.jpg"), FOLDER, "frames");

      assertThat(out).doesNotExist();
      assertThat(store.list(FOLDER)).containsExactly(FOLDER.file("frames/new.jpg"), VIDEO);
      assertThat(store.existing(VIDEO, work)).hasContent("made");
    }
  }

  @Test
  void manyPicturesShouldComeAndGo() throws IOException {
    try (WorkFolder work = store.newWorkFolder()) {
      Path frames = Files.createDirectory(work.resolve("frames"));
      for (int i = 0; i < 200; i++) {
        Files.writeString(frames.resolve("frame_%04ds.jpg".formatted(i)), "x");
      }
      store.adoptFolder(frames, FOLDER, "frames");
    }
    assertThat(store.list(FOLDER)).hasSize(200);
    assertThat(store.size(FOLDER)).isEqualTo(200);

    store.delete(FOLDER);

    assertThat(server.objects(bucket)).isEmpty();
  }

  @Test
  void largeFileShouldGoInPartsAndComeBackInAnyRange() throws IOException {
    byte[] large = new byte[40 << 20];
    for (int i = 0; i < large.length; i++) {
      large[i] = (byte) (i >> 12);
    }
    store.put(VIDEO, new ByteArrayInputStream(large));

    try (var part = store.open(VIDEO, 33 << 20, 4096)) {
      assertThat(part.readAllBytes()).hasSize(4096).containsOnly((byte) ((33 << 20) >> 12));
    }
    assertThat(store.stat(VIDEO).orElseThrow().size()).isEqualTo(large.length);
  }

  @Test
  void refusalShouldNotBeTriedAgain() {
    assertRefused(server.bucket(bucket.name(), "wrong"), "does not accept the server's keys");
    assertRefused(server.bucket("nobodys", "secret"), "has no such bucket");
  }

  @Test
  void storeThatIsAwayShouldBeTriedAgain() throws IOException {
    put("video.mp4", "here");
    server.stop();
    try (WorkFolder work = store.newWorkFolder()) {
      Path file = Files.writeString(work.resolve("out"), "made");
      assertUnavailable(store::check);
      assertUnavailable(() -> put("video.mp4", "other"));
      assertUnavailable(() -> store.stat(VIDEO));
      assertUnavailable(() -> store.open(VIDEO, 0, 4));
      assertUnavailable(() -> store.list(FOLDER));
      assertUnavailable(() -> store.delete(FOLDER));
      assertUnavailable(() -> store.existing(VIDEO, work));
      assertUnavailable(() -> store.adopt(file, VIDEO));
      assertThat(file).exists();
      assertThat(store.state().orElseThrow().warning().orElseThrow()).contains("does not answer");
    } finally {
      server.goOn();
    }

    store.check();
    assertThat(store.state().orElseThrow().warning()).isEmpty();
    assertThat(store.stat(VIDEO)).isPresent();
  }

  private void assertRefused(S3Configuration.Bucket wrong, String message) {
    var stranger = new S3MediaStore(wrong, folder.resolve("other"), 10);

    assertThatThrownBy(stranger::check)
        .isInstanceOfSatisfying(
            MediaFailure.class,
            e -> {
              assertThat(e.code()).isEqualTo("storage_refused");
              assertThat(e.passing()).isFalse();
              assertThat(e).hasMessageContaining(message);
            });
  }

  private static void assertUnavailable(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            MediaFailure.class,
            e -> {
              assertThat(e.code()).isEqualTo("storage_unavailable");
              assertThat(e.passing()).isTrue();
            });
  }

  private static List<Path> copies() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache/copies"))) {
      return files.toList();
    }
  }

  private void put(String name, String content) {
    store.put(FOLDER.file(name), new ByteArrayInputStream(content.getBytes(UTF_8)));
  }

  private static Path folderWith(WorkFolder work, String folder, String name) throws IOException {
    Path made = Files.createDirectory(work.resolve(folder));
    Files.writeString(made.resolve(name), name);
    return made;
  }
}
