package learning.piggyback.media.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import learning.piggyback.media.process.ToolOutcome;
import learning.piggyback.media.process.ToolRun;
import learning.piggyback.media.process.ToolRunner;

/** Small files made by the machine's FFmpeg, once for all tests of a run. */
public final class SampleMedia {

  private static final Path FOLDER = newFolder();
  private static final Map<String, Path> MADE = new ConcurrentHashMap<>();

  private SampleMedia() {}

  /** 640 x 360 pixels, 25 pictures a second, H.264 and AAC. */
  public static Path video(Duration duration) {
    return make(
        "video-" + duration.toMillis() + ".mp4",
        "-f lavfi -i testsrc2=s=640x360:r=25 -f lavfi -i sine=440 -t "
            + seconds(duration)
            + " -c:v libx264 -preset ultrafast -c:a aac -movflags +faststart");
  }

  /** The picture shown at t seconds is filled with the grey level 20 + 30 t. */
  public static Path grey(int seconds) {
    return grey("grey-" + seconds + ".mp4", seconds, "-c:v libx264 -preset ultrafast");
  }

  /** As above, encoded so. */
  public static Path grey(String name, int seconds, String options) {
    return make(
        name,
        "-f lavfi -i color=black:s=320x240:r=25,format=yuv420p,geq=lum='20+30*T':cb=128:cr=128 -t "
            + seconds
            + " "
            + options);
  }

  public static Path silent() {
    return make(
        "silent.mp4", "-f lavfi -i testsrc2=s=320x240:r=25 -t 2 -c:v libx264 -preset ultrafast");
  }

  /** A tone in the first half of each second, as if somebody spoke; hardly any picture. */
  public static Path spoken(Duration duration) {
    return make(
        "spoken-" + duration.toMillis() + ".mp4",
        "-f lavfi -i color=s=64x64:r=5 -f lavfi -i aevalsrc=lt(mod(t\\,1)\\,0.5)*0.5*sin(2000*t) -t "
            + seconds(duration)
            + " -c:v libx264 -preset ultrafast -c:a aac");
  }

  /** Four seconds of video whose sound begins after two. */
  public static Path lateSound() {
    return make(
        "late.mkv",
        "-f lavfi -t 4 -i color=s=64x64:r=5 -itsoffset 2 -f lavfi -t 2 -i sine=440"
            + " -c:v libx264 -preset ultrafast -c:a aac");
  }

  public static Path soundOnly() {
    return make("sound.mp4", "-f lavfi -i sine=440 -t 2 -c:a aac");
  }

  /** Sound with a cover picture, which tools take for a video stream. */
  public static Path soundWithCover() {
    Path cover = make("cover.jpg", "-f lavfi -i testsrc2=s=64x64 -frames:v 1");
    return make(
        "covered.mp4",
        "-f lavfi -i sine=440 -i "
            + cover
            + " -map 0:a -map 1:v -t 2 -c:a aac -c:v copy -disposition:v:0 attached_pic");
  }

  public static Path picture() {
    return make("picture.jpg", "-f lavfi -i testsrc2=s=64x64 -frames:v 1");
  }

  /** A piece of a broadcast, which some sites call mp4. */
  public static Path transportStream() {
    return make(
        "piece.ts",
        "-f lavfi -i testsrc2=s=320x240:r=25 -f lavfi -i sine=440 -t 2 -c:v libx264"
            + " -preset ultrafast -c:a aac -f mpegts");
  }

  /** 640 x 360 pixels, 25 pictures a second, with sound, encoded so. */
  public static Path encoded(String name, int seconds, String options) {
    return make(
        name,
        "-f lavfi -i testsrc2=s=640x360:r=25 -f lavfi -i sine=440 -t "
            + seconds
            + " "
            + (options.contains("libx26") ? "-preset ultrafast " : "")
            + options);
  }

  /** To be shown turned by 90 degrees, clockwise: so says the matrix in the head of its track. */
  public static Path rotated(String name, String options) {
    Path upright = encoded("upright-" + name, 2, options + " -an");
    try {
      byte[] bytes = Files.readAllBytes(upright);
      int head = new String(bytes, ISO_8859_1).indexOf("tkhd");
      ByteBuffer.wrap(bytes)
          .position(head + 44)
          .putInt(0)
          .putInt(0x10000)
          .putInt(0)
          .putInt(-0x10000)
          .putInt(0);
      return Files.write(FOLDER.resolve("rotated-" + name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The second of three video tracks is the largest. */
  public static Path threeTracks() {
    return make(
        "three.mkv",
        "-f lavfi -i testsrc2=s=640x360:r=25 -t 2 -filter_complex"
            + " [0:v]split=3[a][b][c];[a]scale=64:36[d];[c]scale=128:72[e]"
            + " -map [d] -map [b] -map [e] -c:v libx264 -preset ultrafast -disposition:v 0");
  }

  public static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path make(String name, String options) {
    return MADE.computeIfAbsent(name, _ -> run(name, options));
  }

  private static Path run(String name, String options) {
    Path file = FOLDER.resolve(name);
    List<String> command = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-nostdin", "-y"));
    command.addAll(List.of(options.split(" ", -1)));
    command.add(file.toString());
    ToolOutcome outcome = new ToolRunner().run(ToolRun.of(command, FOLDER, Duration.ofMinutes(1)));
    if (!(outcome instanceof ToolOutcome.Finished finished && finished.succeeded())) {
      throw new IllegalStateException("FFmpeg is needed for this test: " + outcome);
    }
    return file;
  }

  private static String seconds(Duration duration) {
    return String.valueOf(duration.toMillis() / 1000.0);
  }

  private static Path newFolder() {
    try {
      Path folder = Files.createTempDirectory("piggyback-sample");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try {
      LocalMediaStore.removeTree(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
