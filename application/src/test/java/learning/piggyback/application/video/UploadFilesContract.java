package learning.piggyback.application.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What holds for all {@link UploadFiles}. */
public interface UploadFilesContract {

  MediaFolder FOLDER = new MediaFolder("upload0001");

  UploadFiles testee();

  MediaStore store();

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private static InputStream stream(byte[] bytes, int from, int to) {
    return new ByteArrayInputStream(Arrays.copyOfRange(bytes, from, to));
  }

  private static void assertProblem(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DomainProblem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  @Test
  default void piecesShouldBecomeOneFile() throws IOException {
    byte[] all = bytes(200_000);
    assertThat(testee().received(FOLDER)).contains(0L);

    assertThat(testee().append(FOLDER, 0, stream(all, 0, 70_000), all.length)).isEqualTo(70_000);
    assertThat(testee().received(FOLDER)).contains(70_000L);
    assertThat(testee().append(FOLDER, 70_000, stream(all, 70_000, 200_000), 130_000))
        .isEqualTo(200_000);

    assertThat(testee().head(FOLDER, 12)).isEqualTo(Arrays.copyOf(all, 12));
    MediaKey key = FOLDER.file("video.mp4");
    testee().moveIn(FOLDER, key);
    testee().moveIn(FOLDER, key);
    assertThat(testee().received(FOLDER)).isEmpty();
    try (InputStream content = store().open(key, 0, 200_000)) {
      assertThat(content.readAllBytes()).isEqualTo(all);
    }
  }

  @Test
  default void pieceFromAnotherPlaceShouldBeRefused() {
    byte[] all = bytes(100);
    testee().append(FOLDER, 0, stream(all, 0, 40), 100);

    assertProblem("wrong_offset", () -> testee().append(FOLDER, 0, stream(all, 0, 40), 100));
    assertProblem("wrong_offset", () -> testee().append(FOLDER, 50, stream(all, 50, 60), 50));

    assertThat(testee().received(FOLDER)).contains(40L);
  }

  @Test
  default void moreThanWasAnnouncedShouldBeRefused() {
    assertProblem(
        "upload_too_large", () -> testee().append(FOLDER, 0, stream(bytes(101), 0, 101), 100));

    assertThat(testee().received(FOLDER).orElseThrow()).isLessThanOrEqualTo(100);
  }

  @Test
  default void whatCameBeforeTheConnectionBrokeShouldStay() {
    byte[] all = bytes(300_000);
    InputStream breaking =
        new SequenceInputStream(
            stream(all, 0, 262_144),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("gone");
              }

              @Override
              public int read(byte[] into, int offset, int length) throws IOException {
                return read();
              }
            });

    assertThatThrownBy(() -> testee().append(FOLDER, 0, breaking, all.length))
        .isInstanceOfSatisfying(
            MediaFailure.class, failure -> assertThat(failure.code()).isEqualTo("connection_lost"));

    int have = Math.toIntExact(testee().received(FOLDER).orElseThrow());
    assertThat(have).isBetween(1, 262_144);
    testee().append(FOLDER, have, stream(all, have, all.length), all.length - have);
    assertThat(testee().head(FOLDER, all.length)).isEqualTo(all);
  }

  @Test
  default void secondPieceAtTheSameTimeShouldBeRefused() throws Exception {
    byte[] all = bytes(100);
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    InputStream slow =
        new SequenceInputStream(
            new InputStream() {
              @Override
              public int read() {
                reading.countDown();
                await(go);
                return -1;
              }

              @Override
              public int read(byte[] into, int offset, int length) {
                return read();
              }
            },
            stream(all, 0, 100));
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<Long> first = threads.submit(() -> testee().append(FOLDER, 0, slow, 100));
      await(reading);
      try {
        assertProblem("upload_busy", () -> testee().append(FOLDER, 0, stream(all, 0, 9), 100));
      } finally {
        go.countDown();
      }
      assertThat(first.get()).isEqualTo(100);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  default void discardedUploadShouldBeGone() {
    testee().append(FOLDER, 0, stream(bytes(100), 0, 100), 100);

    testee().discard(FOLDER);
    testee().discard(FOLDER);

    assertThat(testee().received(FOLDER)).contains(0L);
    assertThat(testee().head(FOLDER, 10)).isEmpty();
    assertThat(testee().free()).isPositive();
  }
}
