package learning.piggyback.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import learning.piggyback.application.job.Progress;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.media.process.ToolOutcome;
import learning.piggyback.media.process.ToolRun;
import learning.piggyback.media.process.ToolRunner;
import learning.piggyback.media.video.FfmpegFrameExtractor;
import learning.piggyback.media.video.FfprobeMediaProbe;
import learning.piggyback.media.video.LocalMediaStore;
import learning.piggyback.media.video.MediaConfiguration;

/**
 * Frames per second of our extraction (both sizes, checked and moved in) against a bare {@code
 * ffmpeg -vf fps=1} of the same file, run in turns so that a busy machine slows both. After a
 * build:
 *
 * <pre>java -cp "bootstrap/target/test-classes:bootstrap/target/dist/lib/*" \
 *     learning.piggyback.benchmark.FrameExtractionBenchmark</pre>
 */
public final class FrameExtractionBenchmark {

  private static final int ROUNDS = 5;
  private static final int SECONDS = 120;
  private static final MediaFolder MEDIA = new MediaFolder("benchmark0001");

  private final ToolRunner runner = new ToolRunner();
  private final Path folder;
  private final LocalMediaStore store;

  private FrameExtractionBenchmark(Path folder) {
    this.folder = folder;
    this.store = new LocalMediaStore(folder.resolve("media"));
  }

  public static void main(String[] arguments) throws IOException {
    new FrameExtractionBenchmark(Files.createTempDirectory("piggyback-benchmark")).run();
  }

  private void run() throws IOException {
    Path file = folder.resolve("two-minutes.mp4");
    ffmpeg(
        "-f lavfi -i testsrc2=s=1280x720:r=30 -f lavfi -i sine=440 -t "
            + SECONDS
            + " -c:v libx264 -preset veryfast -c:a aac "
            + file);
    MediaKey video = MEDIA.file("video.mp4");
    try (InputStream content = Files.newInputStream(file)) {
      store.put(video, content);
    }
    MediaInfo info =
        new FfprobeMediaProbe(store, runner, MediaConfiguration.standard())
            .probe(video)
            .orElseThrow();
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ours.add(seconds(() -> extract(video, info)));
      bare.add(seconds(() -> ffmpeg("-i " + file + " -vf fps=1 " + newFolder() + "/%04d.jpg")));
    }
    print("ours, two sizes", ours);
    print("ffmpeg -vf fps=1", bare);
    System.out.printf(Locale.ROOT, "ours takes %.2f times as long%n", median(ours) / median(bare));
    store.delete(MEDIA);
  }

  private void extract(MediaKey video, MediaInfo info) {
    FrameSet frames =
        new FfmpegFrameExtractor(store, runner, MediaConfiguration.standard())
            .extract(video, info, MEDIA, Progress.SILENT);
    if (frames.count() != SECONDS) {
      throw new IllegalStateException("expected " + SECONDS + " frames: " + frames);
    }
  }

  private void ffmpeg(String options) {
    List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-nostdin", "-y"));
    command.addAll(List.of(options.split(" ", -1)));
    ToolOutcome outcome = runner.run(ToolRun.of(command, folder, Duration.ofMinutes(10)));
    if (!(outcome instanceof ToolOutcome.Finished finished && finished.succeeded())) {
      throw new IllegalStateException("FFmpeg failed: " + outcome);
    }
  }

  private Path newFolder() {
    try {
      return Files.createTempDirectory(folder, "bare");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static void print(String name, List<Double> seconds) {
    System.out.printf(
        Locale.ROOT,
        "%-18s median %.2f s, %.0f frames per second (min %.2f s, max %.2f s)%n",
        name,
        median(seconds),
        SECONDS / median(seconds),
        Collections.min(seconds),
        Collections.max(seconds));
  }
}
