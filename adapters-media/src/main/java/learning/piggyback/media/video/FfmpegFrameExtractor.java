package learning.piggyback.media.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.FrameExtractor;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.media.process.CommandLine;
import learning.piggyback.media.process.Json;
import learning.piggyback.media.process.ToolRunner;

/**
 * Takes pictures with FFmpeg, both sizes in one pass over the video.
 *
 * <p>Pictures that no other picture is made from are not decoded: they are about half of most
 * videos, and leaving them out changes no other picture. What is taken for second n is then the
 * last picture before it that was decoded, a few hundredths of a second early. Where that leaves
 * more than half a second between two pictures, everything is decoded instead.
 */
public final class FfmpegFrameExtractor implements FrameExtractor {

  private enum Decoding {
    REFERENCES,
    EVERYTHING
  }

  /** Unwinds a run that does not see enough pictures. */
  private static final class GapFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GapFound() {
      super("gap", null, false, false);
    }
  }

  private static final String GAP = "piggyback_gap";

  /**
   * {@code round=up}: a picture counts for the first whole second at or after its time, so that of
   * second n is the last one shown until then. {@code start_time=0}: a late first picture fills the
   * seconds before it.
   */
  private static final String FILTERS =
      "fps=fps=1:round=up:start_time=0,split=2[full][copy];"
          + "[copy]scale=w='min(512,iw)':h='min(512,ih)':force_original_aspect_ratio=decrease"
          + "[small]";

  /** Prints a line for each picture that comes half a second or more after the one before. */
  private static final String WATCH =
      "split=2[seen][watched];[watched]select='gte(t-if(isnan(prev_t),0,prev_t),0.5)'"
          + ",metadata=add:key="
          + GAP
          + ":value=1,metadata=print:file=-:direct=1,nullsink;[seen]";

  private static final String PATTERN = "frame_%04ds.jpg";

  private final ToolMediaStore store;
  private final MediaConfiguration configuration;
  private final Ffmpeg ffmpeg;

  public FfmpegFrameExtractor(
      ToolMediaStore store, ToolRunner runner, MediaConfiguration configuration) {
    this.store = store;
    this.configuration = configuration;
    this.ffmpeg = new Ffmpeg(runner, configuration);
  }

  @Override
  public FrameSet extract(MediaKey video, MediaInfo info, MediaFolder into, Progress progress) {
    int wanted = FrameSet.countFor(info.duration());
    try (WorkFolder work = store.newWorkFolder()) {
      Path file = store.existing(video, work);
      int count = take(Decoding.REFERENCES, file, info, work, progress);
      if (count < wanted) {
        count = take(Decoding.EVERYTHING, file, info, work, progress);
      }
      if (count == 0) {
        throw Ffmpeg.broken();
      }
      store.adoptFolder(work.resolve("frames"), into, "frames");
      store.adoptFolder(work.resolve("small"), into, "small");
      return new FrameSet(count, info.video().framesPerSecond(), info.video().totalFrames());
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }

  /** How many pictures were taken; 0 when too many were missing. */
  private int take(Decoding decoding, Path file, MediaInfo info, WorkFolder work, Progress progress)
      throws IOException {
    Path frames = emptied(work.resolve("frames"));
    Path small = emptied(work.resolve("small"));
    int wanted = FrameSet.countFor(info.duration());
    try {
      ffmpeg.run(
          call(decoding, file, info),
          work,
          configuration.framesTimeLimit(),
          line -> report(line, wanted, progress),
          progress);
    } catch (GapFound _) {
      return 0;
    }
    return Math.min(count(frames), count(small));
  }

  private CommandLine call(Decoding decoding, Path file, MediaInfo info) {
    String count = String.valueOf(FrameSet.countFor(info.duration()));
    boolean all = decoding == Decoding.EVERYTHING;
    String filters = "[0:" + info.video().index() + "]" + (all ? "" : WATCH) + FILTERS;
    return ffmpeg
        .reading(file, "-an", "-sn", "-dn", "-skip_frame", all ? "default" : "noref")
        .add("-filter_complex", filters)
        .add("-map", "[full]", "-frames:v", count, "-q:v", "3")
        .add("-start_number", "0", "-f", "image2", "frames/" + PATTERN)
        .add("-map", "[small]", "-frames:v", count, "-q:v", "4")
        .add("-start_number", "0", "-f", "image2", "small/" + PATTERN);
  }

  private static Path emptied(Path folder) throws IOException {
    LocalMediaStore.removeTree(folder);
    return Files.createDirectory(folder);
  }

  private static void report(String line, int wanted, Progress progress) {
    if (line.startsWith(GAP)) {
      throw new GapFound();
    }
    if (line.startsWith("frame=")) {
      double done = Json.toNumber(line.substring("frame=".length()).strip()).orElse(0.0);
      progress.at(Percentage.of(done, wanted), "Taking pictures");
    }
  }

  private static int count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return Math.toIntExact(files.count());
    }
  }
}
