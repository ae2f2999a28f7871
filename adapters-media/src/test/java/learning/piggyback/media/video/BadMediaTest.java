package learning.piggyback.media.video;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import learning.piggyback.domain.job.Job;
import learning.piggyback.domain.job.JobState;
import learning.piggyback.domain.video.Video;
import learning.piggyback.media.process.ToolPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each bad file, and each way in which the tools fail: a clear end, and a clean disk. */
final class BadMediaTest {

  private static final String NO_VIDEO = "invalid_container";

  @TempDir private Path folder;

  @Test
  void longTextNamedMp4ShouldBeRefused() throws IOException {
    Path file = file("text.mp4", "This is a text.\n".repeat(1_000).getBytes(UTF_8));
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }

    assertRefused(file, NO_VIDEO);
  }

  @Test
  void emptyFileShouldBeRefused() throws IOException {
    assertRefused(file("empty.mp4", new byte[0]), NO_VIDEO);
  }

  @Test
  void whatHoldsNoMovingPictureShouldBeRefused() throws IOException {
    assertRefused(SampleMedia.soundOnly(), NO_VIDEO);
    assertRefused(SampleMedia.soundWithCover(), NO_VIDEO);
    assertRefused(SampleMedia.picture(), NO_VIDEO);
  }

  @Test
  void fileThatIsCutOffShouldBeRefused() throws IOException {
    Path indexFirst = SampleMedia.video(Duration.ofSeconds(3));
    Path indexLast = SampleMedia.encoded("cut.mp4", 2, "-c:v libx264");
    Path webm = SampleMedia.encoded("cut.webm", 2, "-c:v libvpx -deadline realtime");

    assertRefused(half(indexFirst), "media_broken");
    assertRefused(half(indexLast), NO_VIDEO);
    assertRefused(half(webm), "media_broken");
  }

  @Test
  void videoOfAFifthOfASecondShouldBeRefused() throws IOException {
    assertRefused(SampleMedia.video(Duration.ofMillis(200)), "video_too_short");
  }

  @Test
  void tooLongAndTooLargeVideosShouldBeRefused() throws IOException {
    Path file = SampleMedia.video(Duration.ofSeconds(3));

    assertRefused(file, with(null, Duration.ofSeconds(2), Long.MAX_VALUE), "video_too_long");
    assertRefused(file, with(null, Duration.ofHours(1), 74 * 640 * 360), "video_too_large");
  }

  @Test
  void bestOfThreeTracksShouldBeKept() {
    FileIngestion ingestion = ingestion(SampleMedia.threeTracks(), MediaConfiguration.standard());

    assertThat(ingestion.run().state()).isEqualTo(JobState.DONE);
    Video video = ingestion.video().orElseThrow();
    assertThat(video.file().name()).isEqualTo("video.mp4");
    assertThat(video.frames().orElseThrow().count()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
        "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nWHERE\n#EXT-X-ENDLIST\n",
        "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nWHERE\n",
        "ffconcat version 1.0\nfile WHERE\n",
        "<?xml version='1.0'?><MPD type='static' mediaPresentationDuration='PT2S'><Period>"
            + "<AdaptationSet mimeType='video/mp4'><Representation id='1' bandwidth='1'>"
            + "<BaseURL>WHERE</BaseURL></Representation></AdaptationSet></Period></MPD>",
        "v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=video 5004 RTP/AVP 96\n"
      })
  void playListInDisguiseShouldOpenNothingElse(String list) throws IOException {
    Path other = SampleMedia.video(Duration.ofSeconds(3));
    try (ServerSocket listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      AtomicInteger calls = new AtomicInteger();
      Thread.ofVirtual().start(() -> count(listener, calls));
      String web = "http://127.0.0.1:" + listener.getLocalPort() + "/piece.ts";
      for (String where : List.of(web, "file://" + other)) {
        assertRefused(file("list.mp4", list.replace("WHERE", where).getBytes(UTF_8)), NO_VIDEO);
      }
      assertThat(calls).hasValue(0);
    }
  }

  @Test
  void toolThatCrashesShouldEndTheJob() throws IOException {
    Path crash = tool("kill -SEGV $$");
    Path toConvert = SampleMedia.transportStream();

    assertRefused(toConvert, with(crash, Duration.ofHours(1), Long.MAX_VALUE), "media_broken");

    FileIngestion ingestion =
        ingestion(
            SampleMedia.video(Duration.ofSeconds(3)),
            with(crash, Duration.ofHours(1), Long.MAX_VALUE));
    assertThat(ingestion.run().failure()).contains("media_broken");
    assertThat(ingestion.video()).as("the video was whole and stays").isPresent();
    assertThat(ingestion.filesLeft()).hasSize(1);
  }

  @Test
  void toolThatHangsShouldBeEndedAndTheJobTriedAgain() throws IOException {
    Path hang = tool("sleep 600 & wait");
    MediaConfiguration impatient =
        with(hang, Duration.ofMillis(300), Duration.ofHours(1), Long.MAX_VALUE);

    Job job = assertRefused(SampleMedia.transportStream(), impatient, "timed_out");

    assertThat(job.attempt()).isEqualTo(5);
    assertThat(ProcessHandle.current().descendants()).isEmpty();
  }

  @Test
  void fullDiskShouldEndTheJobAndLeaveNothing() throws IOException {
    Path full = tool("trap '' XFSZ; ulimit -f 8; exec " + real("ffmpeg") + " \"$@\"");
    MediaConfiguration configuration = with(full, Duration.ofHours(1), Long.MAX_VALUE);

    assertRefused(SampleMedia.transportStream(), configuration, "disk_full");

    FileIngestion ingestion = ingestion(SampleMedia.video(Duration.ofSeconds(3)), configuration);
    assertThat(ingestion.run().failure()).contains("disk_full");
    assertThat(ingestion.filesLeft()).hasSize(1);
  }

  private void assertRefused(Path file, String code) throws IOException {
    assertRefused(file, MediaConfiguration.standard(), code);
  }

  private Job assertRefused(Path file, MediaConfiguration configuration, String code)
      throws IOException {
    FileIngestion ingestion = ingestion(file, configuration);
    Job job = ingestion.run();
    assertThat(job.failure()).as(file.toString()).contains(code);
    assertThat(job.progress().message()).isNotBlank();
    assertThat(ingestion.video()).isEmpty();
    assertThat(ingestion.filesLeft()).isEmpty();
    return job;
  }

  private FileIngestion ingestion(Path file, MediaConfiguration configuration) {
    return new FileIngestion(folder.resolve("media"), configuration, file, "video.mp4");
  }

  private Path half(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return file("half-" + file.getFileName(), Arrays.copyOf(bytes, bytes.length / 2));
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  /** A program in FFmpeg's place. */
  private Path tool(String script) throws IOException {
    Path tool =
        file(
            "tool-" + Integer.toHexString(script.hashCode()),
            ("#!/bin/sh\n" + script).getBytes(UTF_8));
    return Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
  }

  private static String real(String name) {
    return ToolPath.of(name).find().orElseThrow().toString();
  }

  private static MediaConfiguration with(
      @Nullable Path ffmpeg, Duration maxDuration, long maxPixels) {
    return with(ffmpeg, Duration.ofMinutes(1), maxDuration, maxPixels);
  }

  private static MediaConfiguration with(
      @Nullable Path ffmpeg, Duration stall, Duration maxDuration, long maxPixels) {
    return new MediaConfiguration(
        ffmpeg == null ? null : ffmpeg.toString(),
        real("ffprobe"),
        Duration.ofMinutes(1),
        Duration.ofMinutes(1),
        Duration.ofMinutes(1),
        stall,
        maxDuration,
        maxPixels);
  }

  private static void count(ServerSocket listener, AtomicInteger calls) {
    try {
      while (true) {
        listener.accept().close();
        calls.incrementAndGet();
      }
    } catch (IOException e) {
      // The test is over.
    }
  }
}
