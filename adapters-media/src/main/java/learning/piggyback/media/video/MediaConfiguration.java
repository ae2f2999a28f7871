package learning.piggyback.media.video;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Optional;
import learning.piggyback.media.process.ToolPath;
import org.jspecify.annotations.Nullable;

/**
 * How media files are looked at and taken apart.
 *
 * @param ffmpeg path of FFmpeg; looked for in {@code PATH} when not set
 * @param ffprobe path of its prober; beside a configured FFmpeg when not set
 * @param probeTimeLimit for looking at one file
 * @param framesTimeLimit for taking the pictures of one video
 */
@ConfigurationProperties("piggyback.media")
public record MediaConfiguration(
    @Nullable String ffmpeg,
    @Nullable String ffprobe,
    @Bindable(defaultValue = "PT1M") Duration probeTimeLimit,
    @Bindable(defaultValue = "PT2H") Duration framesTimeLimit) {

  public static MediaConfiguration standard() {
    return new MediaConfiguration(null, null, Duration.ofMinutes(1), Duration.ofHours(2));
  }

  ToolPath ffmpegTool() {
    return new ToolPath("ffmpeg", set(ffmpeg));
  }

  ToolPath ffprobeTool() {
    Optional<String> beside =
        set(ffmpeg).map(path -> path.replaceFirst("ffmpeg([^/\\\\]*)$", "ffprobe$1"));
    return new ToolPath("ffprobe", set(ffprobe).or(() -> beside));
  }

  /** What is blank, as an unset environment variable is, is not set. */
  static Optional<String> set(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
  }
}
