package learning.piggyback.media.video;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.format.ReadableBytes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.domain.video.AllowedHosts;
import learning.piggyback.media.process.ToolPath;
import org.jspecify.annotations.Nullable;

/**
 * How videos are fetched.
 *
 * @param allowedHosts {@code host} or {@code host:port}, added to YouTube's
 * @param ytDlp path of yt-dlp; looked for in {@code PATH} when not set
 * @param authMode {@code auto}, {@code browser} or {@code file}; anything else is {@code auto}
 * @param cookieFile in Netscape format
 * @param userAgent sent with tries after the first
 * @param subtitleLanguage such as {@code en} or {@code pt-BR}
 * @param jsRuntime path of Deno, Node, QuickJS or Bun, which newer versions use for YouTube; looked
 *     for when not set
 * @param remoteComponents whether yt-dlp may load its own script for YouTube
 * @param maxDuration of one video
 * @param maxSize of one video, in bytes
 * @param timeLimit for one download
 * @param describeTimeLimit for looking at one page
 * @param stallTimeLimit how long a download may tell nothing and bring nothing
 */
@ConfigurationProperties("piggyback.download")
public record DownloadConfiguration(
    @Bindable(defaultValue = "") List<String> allowedHosts,
    @Nullable String ytDlp,
    @Bindable(defaultValue = "auto") String authMode,
    @Nullable String cookieFile,
    @Nullable String userAgent,
    @Bindable(defaultValue = "en") String subtitleLanguage,
    @Nullable String jsRuntime,
    @Bindable(defaultValue = "true") boolean remoteComponents,
    @Bindable(defaultValue = "PT4H") Duration maxDuration,
    @ReadableBytes @Bindable(defaultValue = "4GB") long maxSize,
    @Bindable(defaultValue = "PT2H") Duration timeLimit,
    @Bindable(defaultValue = "PT2M") Duration describeTimeLimit,
    @Bindable(defaultValue = "PT3M") Duration stallTimeLimit) {

  /** Which sign-in the source is shown. */
  enum AuthMode {
    AUTO,
    BROWSER,
    FILE
  }

  public DownloadConfiguration {
    allowedHosts =
        allowedHosts.stream()
            .map(host -> host.strip().toLowerCase(Locale.ROOT))
            .filter(host -> !host.isEmpty())
            .toList();
  }

  /** The defaults, with these hosts allowed besides YouTube's. */
  public static DownloadConfiguration allowing(String... hosts) {
    return new DownloadConfiguration(
        List.of(hosts),
        null,
        "auto",
        null,
        null,
        "en",
        null,
        true,
        Duration.ofHours(4),
        4L << 30,
        Duration.ofHours(2),
        Duration.ofMinutes(2),
        Duration.ofMinutes(3));
  }

  /** The hosts that come with the product and those of the operator. */
  public AllowedHosts hosts() {
    return new AllowedHosts(AllowedHosts.YOUTUBE, Set.copyOf(allowedHosts));
  }

  AuthMode mode() {
    return switch (authMode.strip().toLowerCase(Locale.ROOT)) {
      case "browser" -> AuthMode.BROWSER;
      case "file" -> AuthMode.FILE;
      default -> AuthMode.AUTO;
    };
  }

  ToolPath ytDlpTool() {
    return new ToolPath("yt-dlp", MediaConfiguration.set(ytDlp));
  }

  Optional<ToolPath> jsRuntimeTool() {
    return MediaConfiguration.set(jsRuntime).map(path -> new ToolPath("node", Optional.of(path)));
  }

  Optional<String> cookies() {
    return MediaConfiguration.set(cookieFile);
  }

  Optional<String> agent() {
    return MediaConfiguration.set(userAgent);
  }

  String language() {
    return MediaConfiguration.set(subtitleLanguage).orElse("en");
  }
}
