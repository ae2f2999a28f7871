package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.video.MediaTools;
import learning.piggyback.media.process.ToolRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalMediaToolsTest {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void lookShouldTellTheVersionsOfTheMachinesTools() {
    List<MediaTools.Tool> tools =
        look(DownloadConfiguration.allowing(), MediaConfiguration.standard());

    assertThat(tools)
        .extracting(MediaTools.Tool::name)
        .containsExactly("yt-dlp", "FFmpeg", "ffprobe", "Node");
    assertThat(tools.subList(0, 3))
        .allSatisfy(tool -> assertThat(tool.version().orElse("")).matches("[\\dn]\\S+"));
  }

  @Test
  void lookShouldNameWhatIsMissingAndWhatForItIsNeeded() {
    MediaConfiguration nowhere = MediaConfiguration.of("/nowhere/ffmpeg");

    List<MediaTools.Tool> tools = look(ytDlp("/nowhere/yt-dlp"), nowhere);

    assertThat(tools.subList(0, 3))
        .allSatisfy(tool -> {
          assertThat(tool.isMissing()).isTrue();
          assertThat(tool.purpose()).startsWith("Without it");
        });
  }

  @Test
  void lookShouldWarnOfAnOldYtDlp() throws IOException {
    assertThat(warningFor("2023.03.04")).get().asString().contains("1358 days");
    assertThat(warningFor("2026.08.22")).get().asString().contains("91 days");
    assertThat(warningFor("2026.08.23")).isEmpty();
    assertThat(warningFor("2026.99.99")).isEmpty();
    assertThat(warningFor("nightly")).isEmpty();
  }

  private Optional<String> warningFor(String version) throws IOException {
    Path tool = Files.createTempFile(folder, "yt-dlp", ".sh");
    Files.writeString(tool, "#!/bin/sh\necho " + version + "\n");
    assertThat(tool.toFile().setExecutable(true)).isTrue();

    MediaTools.Tool told = look(ytDlp(tool.toString()), MediaConfiguration.standard()).getFirst();

    assertThat(told.version()).contains(version);
    return told.warning();
  }

  private List<MediaTools.Tool> look(DownloadConfiguration download, MediaConfiguration media) {
    LocalMediaStore store = new LocalMediaStore(folder.resolve("media"));
    return new LocalMediaTools(store, new ToolRunner(), download, media, NOW).look();
  }

  static DownloadConfiguration ytDlp(String path) {
    return new DownloadConfiguration(
        List.of(),
        path,
        "auto",
        null,
        null,
        "en",
        null,
        true,
        Duration.ofHours(1),
        1 << 30,
        Duration.ofMinutes(1),
        Duration.ofMinutes(1),
        Duration.ofMinutes(3));
  }
}
