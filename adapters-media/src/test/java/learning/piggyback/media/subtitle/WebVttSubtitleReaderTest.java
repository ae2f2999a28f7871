package learning.piggyback.media.subtitle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import learning.piggyback.application.video.MediaStore;
import learning.piggyback.application.video.SubtitleReader;
import learning.piggyback.application.video.SubtitleReaderContract;
import learning.piggyback.application.video.inmemory.InMemoryMediaStore;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebVttSubtitleReaderTest implements SubtitleReaderContract {

  private static final Duration LONG = Duration.ofSeconds(20);

  private final InMemoryMediaStore store = new InMemoryMediaStore(Clock.systemUTC());

  @Override
  public SubtitleReader testee() {
    return new WebVttSubtitleReader(store);
  }

  @Override
  public MediaStore store() {
    return store;
  }

  @Test
  void readShouldTakeMarkUpAndSettingsAway() {
    Transcript transcript =
        read(
            """
            \uFEFFWEBVTT - some title
            Kind: captions
            Language: en

            STYLE
            ::cue { color: red }

            REGION
            id:fred

            NOTE
            00:00:00.000 --> 00:00:01.000 is no cue here

            intro
            01:02.500 --> 01:04.000 align:start position:0%
            <v Mary>Tom &amp; <b>Jerry</b> say &lt;hi&gt;&nbsp;&#39;now&#x27;.
            <c.yellow>Two</c>  <00:01:03.000>lines &unknown; &
            """);

    assertThat(transcript.skipped()).isZero();
    assertThat(transcript.cues())
        .containsExactly(
            new Cue(
                Duration.ofMillis(62_500),
                Duration.ofMillis(64_000),
                "Tom & Jerry say <hi> 'now'.\nTwo lines &unknown; &"));
  }

  @Test
  void readShouldTakeAnyLineEnd() {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      Transcript transcript =
          read(
              String.join(
                  end,
                  "WEBVTT",
                  "",
                  "00:00:01.000 --> 00:00:02.000",
                  "One",
                  "",
                  "00:03.000 --> 00:04.000",
                  "Two"));

      assertThat(transcript.cues()).extracting(Cue::text).containsExactly("One", "Two");
    }
  }

  @Test
  void readShouldUnrollAutomaticCaptions() {
    Transcript transcript =
        read(
            """
            WEBVTT
            Kind: captions

            00:00:00.080 --> 00:00:02.070 align:start position:0%
            \s
            once<00:00:00.400><c> upon</c><00:00:00.800><c> a</c><00:00:01.000><c> time</c>

            00:00:02.070 --> 00:00:02.080 align:start position:0%
            once upon a time
            \s

            00:00:02.080 --> 00:00:04.950 align:start position:0%
            once upon a time
            there<00:00:02.500><c> was</c><00:00:03.000><c> a</c><00:00:03.500><c> fox</c>

            00:00:04.950 --> 00:00:04.960 align:start position:0%
            there was a fox
            \s

            00:00:09.000 --> 00:00:10.000
            there was a fox
            """);

    assertThat(transcript.cues())
        .containsExactly(
            new Cue(Duration.ofMillis(80), Duration.ofMillis(2_080), "once upon a time"),
            new Cue(Duration.ofMillis(2_080), Duration.ofMillis(4_960), "there was a fox"),
            new Cue(Duration.ofSeconds(9), Duration.ofSeconds(10), "there was a fox"));
  }

  @Test
  void readShouldKeepWhatIsSaidTwice() {
    Transcript transcript =
        read(
            """
            WEBVTT

            00:00:00.000 --> 00:00:01.000
            No!

            00:00:01.000 --> 00:00:02.000
            No!
            """);

    assertThat(transcript.cues()).hasSize(2);
  }

  @Test
  void readShouldGoOnAfterBrokenCues() {
    Transcript transcript =
        read(
            """
            WEBVTT

            00:00:61.000 --> 00:01:02.000
            Sixty-one seconds.

            --> 00:00:03.000
            No start.

            00:00:05.000 --> 00:00:06.000
            Good.
            00:00:06.000 --> 00:00:07.000
            Without an empty line.
            """);

    assertThat(transcript.skipped()).isEqualTo(2);
    assertThat(transcript.cues())
        .extracting(Cue::text)
        .containsExactly("Good.", "Without an empty line.");
  }

  @Test
  void readShouldUnderstandSubRip() {
    Transcript transcript =
        read(
            "1\r\n00:00:01,500 --> 00:00:02,000\r\n{\\an8}<i>Hello</i>\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nThere\r\n");

    assertThat(transcript.cues())
        .containsExactly(
            new Cue(Duration.ofMillis(1_500), Duration.ofSeconds(2), "Hello"),
            new Cue(Duration.ofSeconds(3), Duration.ofSeconds(4), "There"));
  }

  @Test
  void readShouldBearHugeFilesAndBinaryRubbish() {
    StringBuilder huge = new StringBuilder("WEBVTT\n");
    for (int i = 0; i < 200_000; i++) {
      huge.append(
          "\n%d:%02d:%02d.000 --> 99:00:00.000\nline %d\n"
              .formatted(i / 3600, i / 60 % 60, i % 60, i));
    }

    assertTimeoutPreemptively(
        LONG, () -> assertThat(read(huge.toString()).cues()).hasSize(200_000));
    assertThat(read("WEBVTT\n\n\0\u0001\uFFFF --> <<<&#99999999;").cues()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<", "{\\", "&", "&#", "a\n", "-->", " ", "0:", "0:00 --> 0:00\n", "\r", "<1"})
  void readShouldNotBeSlowedDownByWhatItCannotRead(String piece) {
    String rubbish = piece.repeat(9_000_000 / piece.length());

    assertTimeoutPreemptively(
        LONG,
        () -> {
          assertThat(read("WEBVTT\n\n0:01.000 --> 0:02.000\n" + rubbish).cues()).hasSizeLessThan(2);
          assertThat(read("0:01,000 --> 0:02,000\n" + rubbish + ">").cues()).hasSizeLessThan(2);
        });
  }

  @Test
  void readShouldBearManyCuesThatAreHardToRead() {
    String cue = "\n0:01.000 --> 0:02.000\n" + "<1&{\\".repeat(3_000) + "\n";

    assertTimeoutPreemptively(
        LONG, () -> assertThat(read("WEBVTT\n" + cue.repeat(500)).cues()).hasSize(1));
  }

  @Test
  void oneBrokenByteShouldNotChangeAllOthers() {
    byte[] bytes = "WEBVTT\n\n0:01.000 --> 0:02.000\nÉté, été, été ?".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    store.put(FILE, new ByteArrayInputStream(bytes));

    assertThat(testee().read(FILE).cues())
        .extracting(Cue::text)
        .containsExactly("Été, été, été \uFFFD");
  }

  private Transcript read(String content) {
    store.put(FILE, new ByteArrayInputStream(content.getBytes(UTF_8)));
    return testee().read(FILE);
  }
}
