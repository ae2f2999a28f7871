package learning.piggyback.media.subtitle;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import learning.piggyback.application.video.inmemory.InMemoryMediaStore;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Transcript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files of each kind, with the cues that are in them. */
final class SubtitleCorpusTest {

  private static final MediaKey FILE = new MediaFolder("corpus00001").file("subtitles.en.vtt");
  private static final List<String> FILES =
      List.of(
          "styles.vtt",
          "rolling-two-lines.vtt",
          "rolling-three-lines.srt",
          "growing.vtt",
          "song.vtt",
          "overlapping.vtt",
          "broken.vtt",
          "loose.srt",
          "accents.srt");

  private final InMemoryMediaStore store = new InMemoryMediaStore(Clock.systemUTC());

  static Stream<String> files() {
    return FILES.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void fileShouldHoldTheseCues(String name) {
    assertThat(shown(read(bytes(name)))).isEqualTo(expected(name));
  }

  @ParameterizedTest
  @MethodSource("files")
  void lineEndsShouldNotMatter(String name) {
    for (String end : List.of("\r\n", "\r", "\r\r\n")) {
      String text = new String(bytes(name), UTF_8).replace("\n", end);
      assertThat(shown(read(text.getBytes(UTF_8)))).isEqualTo(expected(name));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void unicodeOfAnyKindShouldBeRecognised(String name) {
    String text = new String(bytes(name), UTF_8);
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      assertThat(shown(read(text.getBytes(charset)))).isEqualTo(expected(name));
      assertThat(shown(read(("\uFEFF" + text).getBytes(charset)))).isEqualTo(expected(name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"accents.srt", "loose.srt"})
  void westernFilesShouldBeRecognised(String name) {
    byte[] western = new String(bytes(name), UTF_8).getBytes(Charset.forName("windows-1252"));

    assertThat(shown(read(western))).isEqualTo(expected(name));
  }

  private Transcript read(byte[] content) {
    store.put(FILE, new ByteArrayInputStream(content));
    return new WebVttSubtitleReader(store).read(FILE);
  }

  private static String shown(Transcript transcript) {
    StringBuilder shown = new StringBuilder("skipped %d\n".formatted(transcript.skipped()));
    for (Cue cue : transcript.cues()) {
      String words = cue.text().replace('\n', '|');
      shown.append("%s %s %s\n".formatted(seconds(cue.start()), seconds(cue.end()), words));
    }
    return shown.toString();
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%d.%03d", time.toSeconds(), time.toMillisPart());
  }

  private static String expected(String name) {
    return new String(bytes(name.replaceFirst("\\..*", ".expected")), UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream file =
        Objects.requireNonNull(
            SubtitleCorpusTest.class.getResourceAsStream("/subtitles/" + name), name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
