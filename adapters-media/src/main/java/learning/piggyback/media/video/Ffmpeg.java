package learning.piggyback.media.video;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.media.process.CommandLine;
import learning.piggyback.media.process.ToolOutcome;
import learning.piggyback.media.process.ToolRun;
import learning.piggyback.media.process.ToolRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs FFmpeg: the one place of its guards, its limits and its failures. */
final class Ffmpeg {

  private static final Logger LOG = LoggerFactory.getLogger(Ffmpeg.class);

  private final ToolRunner runner;
  private final MediaConfiguration configuration;

  Ffmpeg(ToolRunner runner, MediaConfiguration configuration) {
    this.runner = runner;
    this.configuration = configuration;
  }

  /** A call that reads this file and nothing else, and tells its progress on standard output. */
  CommandLine reading(Path file, String... inputOptions) {
    Path tool = configuration.ffmpegTool().find().orElseThrow(FfprobeMediaProbe::missing);
    return new CommandLine(tool)
        .add("-v", "error", "-nostdin", "-hide_banner", "-y", "-progress", "pipe:1")
        .add(FfprobeMediaProbe.INPUT_GUARD)
        .add(inputOptions)
        .add("-i", file.toString());
  }

  /**
   * Runs the call to its end; what the consumer throws ends it.
   *
   * @throws MediaFailure when it fails, takes longer than the limit, or tells nothing for longer
   *     than the configured stall limit
   */
  void run(
      CommandLine call,
      WorkFolder work,
      Duration limit,
      Consumer<String> onLine,
      Progress progress) {
    progress.stopIfCancelled();
    Stall stall = new Stall(configuration.stallTimeLimit());
    ToolRun run =
        ToolRun.of(call.toList(), work.path(), limit)
            .onLine(line -> {
              stall.heard();
              onLine.accept(line);
            })
            .onTick(() -> {
              progress.stopIfCancelled();
              stall.check();
            });
    check(runner.run(run));
  }

  private static void check(ToolOutcome outcome) {
    switch (outcome) {
      case ToolOutcome.Finished finished -> {
        // A disk that is full when the index is written does not show in the exit code.
        if (isFull(finished.errors())) {
          throw full();
        }
        if (!finished.succeeded()) {
          LOG.info("FFmpeg ended with {}: {}", finished.exitCode(), finished.errors());
          throw finished.crashed() ? crashed() : broken();
        }
      }
      case ToolOutcome.TimedOut _ -> throw tooLong();
      case ToolOutcome.Missing _ -> throw FfprobeMediaProbe.missing();
    }
  }

  private static boolean isFull(String errors) {
    String said = errors.toLowerCase(Locale.ROOT);
    return List.of("no space left on device", "disk quota exceeded", "file too large").stream()
        .anyMatch(said::contains);
  }

  private static MediaFailure full() {
    return new MediaFailure("disk_full", "The disk of the server is full.", false);
  }

  static MediaFailure broken() {
    return new MediaFailure("media_broken", "The video's pictures could not be read.", false);
  }

  static MediaFailure crashed() {
    return new MediaFailure("media_broken", "The program that reads videos broke on it.", false);
  }

  private static MediaFailure tooLong() {
    return new MediaFailure("timed_out", "Working on the video took too long.", true);
  }

  /** Notices a tool that lives but does nothing. */
  private static final class Stall {
    private final Duration limit;
    private long heardAt = System.nanoTime();

    Stall(Duration limit) {
      this.limit = limit;
    }

    void heard() {
      heardAt = System.nanoTime();
    }

    void check() {
      if (System.nanoTime() - heardAt > limit.toNanos()) {
        LOG.info("FFmpeg told nothing for {} and was ended", limit);
        throw tooLong();
      }
    }
  }
}
