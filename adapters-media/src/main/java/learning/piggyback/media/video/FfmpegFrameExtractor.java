package learning.piggyback.media.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.FrameExtractor;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.media.process.CommandLine;
import learning.piggyback.media.process.Json;
import learning.piggyback.media.process.ToolOutcome;
import learning.piggyback.media.process.ToolRun;
import learning.piggyback.media.process.ToolRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes pictures with FFmpeg, both sizes in one pass over the video. */
public final class FfmpegFrameExtractor implements FrameExtractor {

  private static final Logger LOG = LoggerFactory.getLogger(FfmpegFrameExtractor.class);

  /**
   * {@code round=up}: a picture counts for the first whole second at or after its time, so that of
   * second n is the last one shown until then. {@code start_time=0}: a late first picture fills the
   * seconds before it.
   */
  private static final String FILTERS =
      "[0:v:0]fps=fps=1:round=up:start_time=0,split=2[full][copy];"
          + "[copy]scale=w='min(512,iw)':h='min(512,ih)':force_original_aspect_ratio=decrease"
          + "[small]";

  private static final String PATTERN = "frame_%04ds.jpg";

  private final LocalMediaStore store;
  private final ToolRunner runner;
  private final MediaConfiguration configuration;

  public FfmpegFrameExtractor(
      LocalMediaStore store, ToolRunner runner, MediaConfiguration configuration) {
    this.store = store;
    this.runner = runner;
    this.configuration = configuration;
  }

  @Override
  public FrameSet extract(MediaKey video, MediaInfo info, MediaFolder into, Progress progress) {
    Path file = store.existing(video);
    Path tool = configuration.ffmpegTool().find().orElseThrow(FfprobeMediaProbe::missing);
    int wanted = FrameSet.countFor(info.duration());
    try (WorkFolder work = store.newWorkFolder()) {
      Path frames = Files.createDirectory(work.resolve("frames"));
      Path small = Files.createDirectory(work.resolve("small"));
      progress.stopIfCancelled();
      ToolRun run =
          ToolRun.of(command(tool, file, wanted), work.path(), configuration.framesTimeLimit())
              .onLine(line -> report(line, wanted, progress))
              .onTick(progress::stopIfCancelled);
      check(runner.run(run));
      int count = Math.min(count(frames), count(small));
      if (count == 0) {
        throw broken();
      }
      store.adoptFolder(frames, into, "frames");
      store.adoptFolder(small, into, "small");
      return new FrameSet(count, info.framesPerSecond(), info.totalFrames());
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  private static List<String> command(Path tool, Path file, int wanted) {
    String count = String.valueOf(wanted);
    return new CommandLine(tool)
        .add("-v", "error", "-nostdin", "-hide_banner", "-progress", "pipe:1")
        .add(FfprobeMediaProbe.INPUT_GUARD)
        .add("-an", "-sn", "-dn", "-i", file.toString())
        .add("-filter_complex", FILTERS)
        .add("-map", "[full]", "-frames:v", count, "-q:v", "3")
        .add("-start_number", "0", "-f", "image2", "frames/" + PATTERN)
        .add("-map", "[small]", "-frames:v", count, "-q:v", "4")
        .add("-start_number", "0", "-f", "image2", "small/" + PATTERN)
        .toList();
  }

  private static void report(String line, int wanted, Progress progress) {
    if (line.startsWith("frame=")) {
      double done = Json.toNumber(line.substring("frame=".length()).strip()).orElse(0.0);
      progress.at(Percentage.of(done, wanted), "Taking pictures");
    }
  }

  private static void check(ToolOutcome outcome) {
    switch (outcome) {
      case ToolOutcome.Finished finished -> {
        if (!finished.succeeded()) {
          LOG.info("FFmpeg ended with {}: {}", finished.exitCode(), finished.errors());
          throw isFull(finished) ? full() : broken();
        }
      }
      case ToolOutcome.TimedOut _ ->
          throw new MediaFailure("timed_out", "Taking the pictures took too long.", true);
      case ToolOutcome.Missing _ -> throw FfprobeMediaProbe.missing();
    }
  }

  private static boolean isFull(ToolOutcome.Finished finished) {
    return finished.errors().contains("No space left on device");
  }

  private static MediaFailure full() {
    return new MediaFailure("disk_full", "The disk of the server is full.", false);
  }

  private static MediaFailure broken() {
    return new MediaFailure("media_broken", "The video's pictures could not be read.", false);
  }

  private static int count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return Math.toIntExact(files.count());
    }
  }
}
