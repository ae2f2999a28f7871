package learning.piggyback.media.video;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Optional;
import learning.piggyback.application.video.MakePlayable;
import learning.piggyback.media.process.ToolPath;
import org.jspecify.annotations.Nullable;

/**
 * How media files are looked at and taken apart.
 *
 * @param ffmpeg path of FFmpeg; looked for in {@code PATH} when not set
 * @param ffprobe path of its prober; beside a configured FFmpeg when not set
 * @param probeTimeLimit for looking at one file
 * @param framesTimeLimit for taking the pictures of one video
 * @param convertTimeLimit for writing one video anew
 * @param stallTimeLimit after which a tool that tells no progress is ended
 * @param maxDuration of one video
 * @param maxPixels of one video, all its pictures together
 */
@ConfigurationProperties("piggyback.media")
public record MediaConfiguration(
    @Nullable String ffmpeg,
    @Nullable String ffprobe,
    @Bindable(defaultValue = "PT1M") Duration probeTimeLimit,
    @Bindable(defaultValue = "PT2H") Duration framesTimeLimit,
    @Bindable(defaultValue = "PT6H") Duration convertTimeLimit,
    @Bindable(defaultValue = "PT2M") Duration stallTimeLimit,
    @Bindable(defaultValue = "PT4H") Duration maxDuration,
    @Bindable(defaultValue = "2000000000000") long maxPixels) {

  public static MediaConfiguration standard() {
    return of(null);
  }

  /** The defaults, with FFmpeg and ffprobe at this path. */
  static MediaConfiguration of(@Nullable String ffmpeg) {
    return new MediaConfiguration(
        ffmpeg,
        null,
        Duration.ofMinutes(1),
        Duration.ofHours(2),
        Duration.ofHours(6),
        Duration.ofMinutes(2),
        MakePlayable.Limits.STANDARD.maxDuration(),
        MakePlayable.Limits.STANDARD.maxPixels());
  }

  public MakePlayable.Limits limits() {
    return new MakePlayable.Limits(maxDuration, maxPixels);
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
