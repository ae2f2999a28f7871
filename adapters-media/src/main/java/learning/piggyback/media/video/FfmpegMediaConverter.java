package learning.piggyback.media.video;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.MediaConverter;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Preparation;
import learning.piggyback.media.process.CommandLine;
import learning.piggyback.media.process.Json;
import learning.piggyback.media.process.ToolRunner;

/** Writes videos anew with FFmpeg. What it knows of the maker (place, device) is left out. */
public final class FfmpegMediaConverter implements MediaConverter {

  private static final double MOST_FRAMES_PER_SECOND = 60;

  /** Even sides, since the encoder halves the colours. */
  private static final String FIT =
      "scale=w='min(iw,if(gt(iw,ih),1920,1080))':h='min(ih,if(gt(iw,ih),1080,1920))'"
          + ":force_original_aspect_ratio=decrease:force_divisible_by=2";

  private final ToolMediaStore store;
  private final MediaConfiguration configuration;
  private final Ffmpeg ffmpeg;

  public FfmpegMediaConverter(
      ToolMediaStore store, ToolRunner runner, MediaConfiguration configuration) {
    this.store = store;
    this.configuration = configuration;
    this.ffmpeg = new Ffmpeg(runner, configuration);
  }

  @Override
  public MediaKey convert(MediaKey file, MediaInfo info, Preparation how, Progress progress) {
    String container =
        how == Preparation.ENCODE ? "mp4" : Preparation.containerFor(info.video()).orElse("mp4");
    MediaKey target = file.folder().file("video." + container);
    try (WorkFolder work = store.newWorkFolder()) {
      Path original = store.existing(file, work);
      Path copy = work.resolve("video." + container);
      CommandLine call =
          ffmpeg
              .reading(original, "-fflags", "+genpts")
              .add("-map", "0:" + info.video().index(), "-map", "0:a:0?", "-sn", "-dn")
              .add("-map_metadata", "-1", "-map_chapters", "-1")
              .add(how == Preparation.ENCODE ? pictures(info) : List.of("-c:v", "copy"))
              .add(sound(info, container))
              .add(container.equals("mp4") ? List.of("-movflags", "+faststart") : List.of())
              .add("-max_muxing_queue_size", "4096", "-f", container, copy.toString());
      Meter meter = new Meter(info.duration(), progress);
      ffmpeg.run(call, work, configuration.convertTimeLimit(), meter::read, progress);
      if (!Files.isRegularFile(copy)) {
        throw Ffmpeg.broken();
      }
      store.adopt(copy, target);
      if (!target.equals(file)) {
        store.remove(file);
      }
      return target;
    }
  }

  private static List<String> pictures(MediaInfo info) {
    boolean hasty = info.video().framesPerSecond() > MOST_FRAMES_PER_SECOND + 1;
    String filters = (info.video().interlaced() ? "yadif," : "") + (hasty ? "fps=60," : "") + FIT;
    return List.of(
        ("-c:v libx264 -preset veryfast -crf 21 -pix_fmt yuv420p -fps_mode vfr -vf " + filters)
            .split(" ", -1));
  }

  private static List<String> sound(MediaInfo info, String container) {
    if (Preparation.keepsSound(info, container)) {
      return List.of("-c:a", "copy");
    }
    String codec = container.equals("webm") ? "libopus" : "aac";
    return List.of("-c:a", codec, "-b:a", "160k", "-ac", "2");
  }

  /** Reads how much of the video is written. */
  private record Meter(Duration whole, Progress progress) {
    private static final String MARK = "out_time_us=";

    void read(String line) {
      if (line.startsWith(MARK)) {
        double micros = Json.toNumber(line.substring(MARK.length()).strip()).orElse(0.0);
        progress.at(Percentage.of(micros, whole.toNanos() / 1000.0), "Converting");
      }
    }
  }
}
