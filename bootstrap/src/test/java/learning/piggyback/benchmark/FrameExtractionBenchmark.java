package learning.piggyback.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
 * Our pictures (both sizes, checked and moved in) against the plain {@code ffmpeg -vf fps=1 -q:v 2}
 * of the same file (one size), in turns so that a busy machine slows both. The file is ten minutes
 * of moving test pictures with noise, 1280 x 720, H.264 at 2 Mbit/s as x264 makes it by default; it
 * is made first, which takes some minutes, unless one is given. After a build:
 *
 * <pre>java -cp "bootstrap/target/test-classes:bootstrap/target/dist/lib/*" \
 *     learning.piggyback.benchmark.FrameExtractionBenchmark [file.mp4]</pre>
 */
public final class FrameExtractionBenchmark {

  private static final int ROUNDS = 3;
  private static final int SECONDS = 600;
  private static final MediaFolder MEDIA = new MediaFolder("benchmark0001");

  private final ToolRunner runner = new ToolRunner();
  private final Path folder;
  private final LocalMediaStore store;

  private FrameExtractionBenchmark(Path folder) {
    this.folder = folder;
    this.store = new LocalMediaStore(folder.resolve("media"));
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("piggyback-benchmark");
    FrameExtractionBenchmark benchmark = new FrameExtractionBenchmark(folder);
    try {
      benchmark.run(arguments.length > 0 ? Path.of(arguments[0]) : benchmark.made());
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
    }
  }

  private void run(Path file) throws IOException, InterruptedException {
    MediaKey video = MEDIA.file("video.mp4");
    try (InputStream content = Files.newInputStream(file)) {
      store.put(video, content);
    }
    MediaInfo info =
        new FfprobeMediaProbe(store, runner, MediaConfiguration.standard())
            .probe(video)
            .orElseThrow();
    List<ToolCost> ours = new ArrayList<>();
    List<ToolCost> plain = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Path pictures = Files.createTempDirectory(folder, "plain");
      plain.add(
          ToolCost.of(() -> ffmpeg("-i " + file + " -vf fps=1 -q:v 2 " + pictures + "/%d.jpg")));
      ours.add(ToolCost.of(() -> extract(video, info)));
    }
    System.out.println(ToolCost.HEADER);
    System.out.println(ToolCost.row("ours, two sizes", ours));
    System.out.println(ToolCost.row("plain fps=1, one size", plain));
    System.out.printf(
        Locale.ROOT,
        "| ours to plain | %.2f | %.2f | %.2f |%n",
        ToolCost.median(ours, ToolCost::wall) / ToolCost.median(plain, ToolCost::wall),
        ToolCost.median(ours, ToolCost::cpu) / ToolCost.median(plain, ToolCost::cpu),
        ToolCost.median(ours, ToolCost::memory) / ToolCost.median(plain, ToolCost::memory));
  }

  private Path made() {
    Path file = folder.resolve("ten-minutes.mp4");
    ffmpeg(
        "-f lavfi -i testsrc2=s=1280x720:r=30,noise=alls=5:allf=t,scroll=h=0.0023:v=0.0011"
            + " -f lavfi -i sine=440 -t "
            + SECONDS
            + " -c:v libx264 -b:v 2000k -maxrate 3M -bufsize 6M -pix_fmt yuv420p -c:a aac"
            + " -movflags +faststart "
            + file);
    return file;
  }

  private void extract(MediaKey video, MediaInfo info) {
    FrameSet frames =
        new FfmpegFrameExtractor(store, runner, MediaConfiguration.standard())
            .extract(video, info, MEDIA, Progress.SILENT);
    if (frames.count() != FrameSet.countFor(info.duration())) {
      throw new IllegalStateException("a picture of each second is expected: " + frames);
    }
  }

  private void ffmpeg(String options) {
    List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-nostdin", "-y"));
    command.addAll(List.of(options.split(" ", -1)));
    ToolOutcome outcome = runner.run(ToolRun.of(command, folder, Duration.ofHours(1)));
    if (!(outcome instanceof ToolOutcome.Finished finished && finished.succeeded())) {
      throw new IllegalStateException("FFmpeg failed: " + outcome);
    }
  }
}
