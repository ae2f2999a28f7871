package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.VideoSource;
import learning.piggyback.domain.video.FetchProblem;
import learning.piggyback.media.network.AddressPolicy;
import learning.piggyback.media.process.ToolRunner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tool is called with, seen by one that notes its arguments and fails as it is told. */
final class YtDlpCommandTest {

  private static final String VIDEO = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";
  private static final String BOT = "ERROR: Sign in to confirm you are not a bot";

  @TempDir private Path folder;
  private Path tool;
  private Path calls;

  @BeforeEach
  void makeTool() throws IOException {
    tool = folder.resolve("yt-dlp");
    calls = Files.createFile(folder.resolve("calls"));
    answering("2023.03.04", BOT);
  }

  @Test
  void everyCallShouldBeWithoutSettingsHooksAndListsAndEndWithTheUrl() throws IOException {
    describe(configuration("auto", null, null));

    assertThat(calls())
        .allSatisfy(call ->
            assertThat(call)
                .contains("--ignore-config", "--no-exec", "--no-playlist", "--proxy http://127")
                .endsWith("-- " + VIDEO));
  }

  @Test
  void refusedCallShouldBeRepeatedWithOtherClients() throws IOException {
    VideoSource.Failure failure = describe(configuration("auto", null, "Agent/1"));

    assertThat(calls()).hasSize(5);
    assertThat(calls().getFirst()).doesNotContain("player_client", "--user-agent");
    assertThat(calls().get(1))
        .contains("youtube:player_client=tv_downgraded,web_safari", "--user-agent Agent/1");
    assertThat(failure.problem()).isEqualTo(FetchProblem.AUTH_REQUIRED);
    assertThat(failure.usedPlayerClient()).containsExactly("android", "web");
    assertThat(failure.recoveryHint()).isNotBlank();
  }

  @Test
  void cookieFileShouldBeGivenAsACopyAndTold() throws IOException {
    Path cookies = Files.writeString(folder.resolve("c.txt"), "# Netscape HTTP Cookie File\n");

    VideoSource.Failure failure = describe(configuration("file", cookies.toString(), null));

    assertThat(failure.authSource()).isEqualTo(VideoSource.AuthSource.COOKIEFILE);
    assertThat(failure.recoveryHint()).contains("Netscape");
    assertThat(calls())
        .allSatisfy(
            call -> assertThat(call).contains("--cookies ").doesNotContain(cookies.toString()));
  }

  @Test
  void missingCookieFileShouldCountAsNone() throws IOException {
    VideoSource.Failure failure = describe(configuration("file", "/nowhere/c.txt", null));

    assertThat(failure.authSource()).isEqualTo(VideoSource.AuthSource.NONE);
    assertThat(calls()).noneMatch(call -> call.contains("--cookies"));
  }

  @Test
  void newVersionsShouldBeToldOfTheScriptRuntime() throws IOException {
    describe(configuration("auto", null, null));
    assertThat(calls()).noneMatch(call -> call.contains("--remote-components"));

    Files.writeString(calls, "");
    answering("2025.11.12", "ERROR: Video unavailable");
    assertThat(tool.toFile().setLastModified(1_700_000_000_000L)).isTrue();
    describe(configuration("auto", null, null));
    assertThat(calls())
        .hasSize(1)
        .allMatch(call -> call.contains("--remote-components ejs:github"));
  }

  private VideoSource.Failure describe(DownloadConfiguration configuration) {
    AddressPolicy policy = new AddressPolicy(configuration.hosts(), _ -> publicAddress());
    VideoSource source =
        new YtDlpVideoSource(
            new LocalMediaStore(folder.resolve("media")),
            new ToolRunner(),
            configuration,
            MediaConfiguration.standard(),
            policy);
    VideoSource.Described described = source.describe(VIDEO, Progress.SILENT);
    assertThat(described).isInstanceOf(VideoSource.Described.Failed.class);
    return ((VideoSource.Described.Failed) described).failure();
  }

  private static InetAddress[] publicAddress() throws UnknownHostException {
    return new InetAddress[] {InetAddress.getByName("1.1.1.1")};
  }

  private DownloadConfiguration configuration(
      String mode, @Nullable String cookies, @Nullable String agent) {
    return new DownloadConfiguration(
        List.of(),
        tool.toString(),
        mode,
        cookies,
        agent,
        "en",
        null,
        true,
        Duration.ofHours(1),
        1 << 30,
        Duration.ofMinutes(1),
        Duration.ofMinutes(1),
        Duration.ofMinutes(3));
  }

  private void answering(String version, String error) throws IOException {
    Files.writeString(
        tool,
        """
        #!/bin/sh
        if [ "$1" = --version ]; then echo %s; exit 0; fi
        echo "$*" >> '%s'
        echo "%s" >&2
        exit 1
        """
            .formatted(version, calls, error));
    assertThat(tool.toFile().setExecutable(true)).isTrue();
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(calls);
  }
}
