package learning.piggyback.application.video;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import org.junit.jupiter.api.Test;

/** What every media store does. */
public interface MediaStoreContract {

  MediaFolder FOLDER = new MediaFolder("abcdefgh12");
  MediaFolder OTHER = new MediaFolder("abcdefgh13");

  MediaStore testee();

  @Test
  default void openShouldGiveBackWhatWasPut() throws IOException {
    put("video.mp4", "0123456789");

    assertThat(read("video.mp4", 0, 10)).isEqualTo("0123456789");
    assertThat(read("video.mp4", 3, 4)).isEqualTo("3456");
    assertThat(read("video.mp4", 8, 100)).isEqualTo("89");
    assertThat(read("video.mp4", 10, 5)).isEmpty();
    assertThat(read("video.mp4", 2, 0)).isEmpty();
  }

  @Test
  default void localFileIfAnyShouldHoldWhatWasPut() {
    put("video.mp4", "0123456789");

    assertThat(testee().localFile(FOLDER.file("video.mp4")))
        .satisfies(file -> file.ifPresent(path -> assertThat(path).hasContent("0123456789")));
  }

  @Test
  default void openShouldRefuseWhatIsNotThere() {
    assertThatThrownBy(() -> testee().open(FOLDER.file("video.mp4"), 0, 1))
        .isInstanceOfSatisfying(
            DomainProblem.class, e -> assertThat(e.code()).isEqualTo("media_not_found"));
  }

  @Test
  default void openShouldRefuseAnOffsetBehindTheEnd() {
    put("video.mp4", "01");

    assertThatThrownBy(() -> testee().open(FOLDER.file("video.mp4"), 3, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void statShouldTellSizeAndTime() {
    put("frames/frame_0000s.jpg", "0123456789");

    assertThat(testee().stat(FOLDER.file("frames/frame_0000s.jpg")))
        .hasValueSatisfying(stat -> {
          assertThat(stat.size()).isEqualTo(10);
          assertThat(stat.modifiedAt()).isAfter(Instant.parse("2020-01-01T00:00:00Z"));
        });
    assertThat(testee().stat(FOLDER.file("frames"))).isEqualTo(Optional.empty());
    assertThat(testee().stat(FOLDER.file("frames/frame_0001s.jpg"))).isEmpty();
  }

  @Test
  default void putShouldReplace() throws IOException {
    put("video.mp4", "the first, longer content");
    put("video.mp4", "second");

    assertThat(read("video.mp4", 0, 100)).isEqualTo("second");
    assertThat(testee().list(FOLDER)).containsExactly(FOLDER.file("video.mp4"));
  }

  @Test
  default void putShouldKeepAnEmptyFile() throws IOException {
    put("video.mp4", "");

    assertThat(read("video.mp4", 0, 100)).isEmpty();
    assertThat(testee().stat(FOLDER.file("video.mp4")))
        .hasValueSatisfying(stat -> assertThat(stat.size()).isZero());
  }

  @Test
  default void putShouldLeaveTheOldFileWhenTheStreamBreaks() throws IOException {
    put("video.mp4", "whole");

    assertThatThrownBy(() -> testee().put(FOLDER.file("video.mp4"), new BreakingStream()))
        .isInstanceOf(MediaFailure.class);
    assertThatThrownBy(() -> testee().put(FOLDER.file("new.mp4"), new BreakingStream()))
        .isInstanceOf(MediaFailure.class);

    assertThat(read("video.mp4", 0, 100)).isEqualTo("whole");
    assertThat(testee().list(FOLDER)).containsExactly(FOLDER.file("video.mp4"));
  }

  @Test
  default void listShouldBeSortedAndOfOneFolder() {
    put("video.mp4", "v");
    put("frames/frame_0001s.jpg", "1");
    put("frames/frame_0000s.jpg", "0");
    testee().put(OTHER.file("a.jpg"), stream("other"));

    assertThat(testee().list(FOLDER))
        .extracting(MediaKey::name)
        .containsExactly("frames/frame_0000s.jpg", "frames/frame_0001s.jpg", "video.mp4");
    assertThat(testee().list(new MediaFolder("nothinghere"))).isEmpty();
  }

  @Test
  default void sizeShouldCountAllOfOneFolder() {
    put("video.mp4", "0123456789");
    put("frames/frame_0000s.jpg", "01234");
    testee().put(OTHER.file("a.jpg"), stream("other"));

    assertThat(testee().size(FOLDER)).isEqualTo(15);
    assertThat(testee().size(new MediaFolder("nothinghere"))).isZero();
  }

  @Test
  default void deleteShouldRemoveTheFolderAndNothingElse() {
    put("video.mp4", "v");
    put("frames/frame_0001s.jpg", "1");
    testee().put(OTHER.file("a.jpg"), stream("other"));

    testee().delete(FOLDER);
    testee().delete(FOLDER);

    assertThat(testee().list(FOLDER)).isEmpty();
    assertThat(testee().stat(FOLDER.file("video.mp4"))).isEmpty();
    assertThat(testee().list(OTHER)).hasSize(1);
  }

  @Test
  default void anOpenStreamShouldSurviveAReplacement() throws IOException {
    put("video.mp4", "old old old");
    try (InputStream open = testee().open(FOLDER.file("video.mp4"), 0, 11)) {
      put("video.mp4", "new");

      assertThat(new String(open.readAllBytes(), UTF_8)).isEqualTo("old old old");
    }
  }

  private void put(String name, String content) {
    testee().put(FOLDER.file(name), stream(content));
  }

  private String read(String name, long offset, long length) throws IOException {
    try (InputStream part = testee().open(FOLDER.file(name), offset, length)) {
      return new String(part.readAllBytes(), UTF_8);
    }
  }

  private static InputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(UTF_8));
  }

  /** Gives some bytes, then fails as a lost connection does. */
  final class BreakingStream extends InputStream {
    private int given;

    @Override
    public int read() throws IOException {
      if (given++ < 10) {
        return 'x';
      }
      throw new IOException("connection reset");
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      into[offset] = (byte) read();
      return 1;
    }
  }
}
