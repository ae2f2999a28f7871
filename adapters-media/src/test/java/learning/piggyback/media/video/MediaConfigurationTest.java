package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.domain.video.AllowedHosts;
import org.junit.jupiter.api.Test;

final class MediaConfigurationTest {

  @Test
  void mediaShouldHaveDefaults() {
    assertThat(media(Map.of())).isEqualTo(MediaConfiguration.standard());
  }

  @Test
  void everyPropertyOfMediaShouldBeSettable() {
    assertThat(
            media(
                Map.of(
                    "piggyback.media.ffmpeg", "/opt/ffmpeg",
                    "piggyback.media.ffprobe", "/opt/ffprobe",
                    "piggyback.media.probe-time-limit", "5s",
                    "piggyback.media.frames-time-limit", "10m",
                    "piggyback.media.convert-time-limit", "20m",
                    "piggyback.media.stall-time-limit", "7s",
                    "piggyback.media.max-duration", "30m",
                    "piggyback.media.max-pixels", "123")))
        .isEqualTo(
            new MediaConfiguration(
                "/opt/ffmpeg",
                "/opt/ffprobe",
                Duration.ofSeconds(5),
                Duration.ofMinutes(10),
                Duration.ofMinutes(20),
                Duration.ofSeconds(7),
                Duration.ofMinutes(30),
                123));
  }

  @Test
  void proberShouldBeLookedForBesideAConfiguredFfmpeg() {
    MediaConfiguration configuration =
        media(Map.of("piggyback.media.ffmpeg", "/opt/ffmpeg/ffmpeg7"));

    assertThat(configuration.ffprobeTool().configured()).contains("/opt/ffmpeg/ffprobe7");
    assertThat(media(Map.of("piggyback.media.ffmpeg", " ")).ffprobeTool().configured()).isEmpty();
  }

  @Test
  void downloadShouldHaveDefaults() {
    DownloadConfiguration defaults = download(Map.of());

    assertThat(defaults).isEqualTo(DownloadConfiguration.allowing());
    assertThat(defaults.hosts()).isEqualTo(new AllowedHosts(AllowedHosts.YOUTUBE, Set.of()));
    assertThat(defaults.mode()).isEqualTo(DownloadConfiguration.AuthMode.AUTO);
  }

  @Test
  void everyPropertyOfDownloadShouldBeSettable() {
    Map<String, Object> set =
        Map.ofEntries(
            Map.entry("piggyback.download.allowed-hosts", "a.example, B.example:8080"),
            Map.entry("piggyback.download.yt-dlp", "/opt/yt-dlp"),
            Map.entry("piggyback.download.auth-mode", "File"),
            Map.entry("piggyback.download.cookie-file", "/opt/cookies.txt"),
            Map.entry("piggyback.download.user-agent", "Agent/1"),
            Map.entry("piggyback.download.subtitle-language", "de"),
            Map.entry("piggyback.download.js-runtime", "/opt/node"),
            Map.entry("piggyback.download.remote-components", "false"),
            Map.entry("piggyback.download.max-duration", "30m"),
            Map.entry("piggyback.download.max-size", "10MB"),
            Map.entry("piggyback.download.time-limit", "20m"),
            Map.entry("piggyback.download.describe-time-limit", "10s"),
            Map.entry("piggyback.download.stall-time-limit", "7s"));

    DownloadConfiguration configuration = download(set);

    assertThat(configuration.hosts().configured())
        .containsExactlyInAnyOrder("a.example", "b.example:8080");
    assertThat(configuration.mode()).isEqualTo(DownloadConfiguration.AuthMode.FILE);
    assertThat(configuration)
        .usingRecursiveComparison()
        .ignoringFields("allowedHosts")
        .isEqualTo(
            new DownloadConfiguration(
                List.of(),
                "/opt/yt-dlp",
                "File",
                "/opt/cookies.txt",
                "Agent/1",
                "de",
                "/opt/node",
                false,
                Duration.ofMinutes(30),
                10L << 20,
                Duration.ofMinutes(20),
                Duration.ofSeconds(10),
                Duration.ofSeconds(7)));
  }

  @Test
  void blankSettingsShouldCountAsNone() {
    DownloadConfiguration configuration =
        download(
            Map.of(
                "piggyback.download.yt-dlp", "",
                "piggyback.download.cookie-file", " ",
                "piggyback.download.user-agent", "",
                "piggyback.download.auth-mode", "nonsense",
                "piggyback.download.allowed-hosts", List.of()));

    assertThat(configuration.ytDlpTool().configured()).isEmpty();
    assertThat(configuration.cookies()).isEqualTo(Optional.empty());
    assertThat(configuration.agent()).isEmpty();
    assertThat(configuration.hosts().configured()).isEmpty();
    assertThat(configuration.mode()).isEqualTo(DownloadConfiguration.AuthMode.AUTO);
  }

  private static MediaConfiguration media(Map<String, Object> properties) {
    try (ApplicationContext context = ApplicationContext.run(properties)) {
      return context.getBean(MediaConfiguration.class);
    }
  }

  private static DownloadConfiguration download(Map<String, Object> properties) {
    try (ApplicationContext context = ApplicationContext.run(properties)) {
      return context.getBean(DownloadConfiguration.class);
    }
  }
}
