import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Makes the sample lesson: speaks the story, paints it, and writes video, subtitles and questions.
 */
final class MakeSampleLesson {
  private static final Path RESULTS = Path.of("bootstrap/src/main/resources/sample");
  private static final double THUMBNAIL_AT = 17.2;
  private static final String VIDEO_RATE = "272k";

  /** In LUFS: about what web players expect of speech. */
  private static final double LOUDNESS = -17;

  private final Path work;
  private final Path results;

  private MakeSampleLesson(Path work, Path results) {
    this.work = work;
    this.results = results;
  }

  /**
   * Without arguments: makes everything, from the top folder of the repository. With {@code
   * --stills FOLDER SECOND…}: only paints these moments as PNG files.
   */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    Locale.setDefault(Locale.ROOT);
    if (!Files.isDirectory(Path.of("bootstrap/src"))) {
      throw new IllegalStateException("start this in the top folder of the repository");
    }
    requireFont();
    Path work = Files.createTempDirectory("sample-lesson");
    try {
      Narration narration = Narration.speak(work);
      Film film = new Film(narration.beats());
      if (arguments.length > 0) {
        stills(film, arguments);
      } else {
        Path results = Files.createDirectories(RESULTS).toAbsolutePath();
        new MakeSampleLesson(work, results).make(narration, film);
      }
    } finally {
      delete(work);
    }
  }

  /** Without this check Java would quietly take another font. */
  private static void requireFont() {
    var fonts = GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
    if (!List.of(fonts).contains(Story.FONT)) {
      throw new IllegalStateException("the font " + Story.FONT + " is missing (fonts-quicksand)");
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static void stills(Film film, String[] arguments) throws IOException {
    for (int i = 2; i < arguments.length; i++) {
      Path file = Path.of(arguments[1], arguments[i] + ".png");
      ImageIO.write(film.pictureAt(Double.parseDouble(arguments[i])), "png", file.toFile());
    }
  }

  private void make(Narration narration, Film film) throws IOException, InterruptedException {
    Files.writeString(results.resolve("lesson.en.vtt"), LessonFiles.subtitles(narration.cues()));
    Files.writeString(results.resolve("questions.json"), LessonFiles.questions());
    Files.writeString(results.resolve("lesson.json"), LessonFiles.lesson());
    ImageIO.write(film.pictureAt(THUMBNAIL_AT), "png", work.resolve("thumbnail.png").toFile());
    ffmpeg(
        "-i",
        "thumbnail.png",
        "-vf",
        "scale=640:-2:flags=lanczos",
        "-q:v",
        "3",
        results.resolve("thumbnail.jpg").toString());
    sound(narration);
    pictures(film);
    ffmpeg(
        "-i",
        "pictures.mp4",
        "-i",
        "sound.m4a",
        "-c",
        "copy",
        "-map_metadata",
        "-1",
        "-metadata",
        "title=" + Story.TITLE,
        "-fflags",
        "+bitexact",
        "-movflags",
        "+faststart",
        results.resolve("lesson.mp4").toString());
    System.out.println(Files.size(results.resolve("lesson.mp4")) + " bytes of video");
  }

  /** Measures the loudness first, then only turns the level up and holds the few highest peaks. */
  private void sound(Narration narration) throws IOException, InterruptedException {
    Soundtrack soundtrack = new Soundtrack(narration);
    String polish =
        "highpass=f=75,treble=g=2.5:f=4200,"
            + "acompressor=threshold=0.125:ratio=2:attack=8:release=160:makeup=1.3";
    String measured =
        listen(soundtrack, polish + ",loudnorm=print_format=json", List.of("-f", "null", "-"));
    double gain = LOUDNESS - Double.parseDouble(value(measured, "input_i"));
    String level = ",volume=%.2fdB,alimiter=limit=0.79:level=disabled".formatted(gain);
    String seconds = "" + Story.seconds();
    listen(
        soundtrack,
        polish + level,
        List.of(
            "-ar",
            "48000",
            "-c:a",
            "aac",
            "-b:a",
            "72k",
            "-t",
            seconds,
            "-fflags",
            "+bitexact",
            "sound.m4a"));
  }

  private String listen(Soundtrack soundtrack, String filters, List<String> target)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("ffmpeg", "-hide_banner", "-y"));
    command.addAll(List.of("-f", "f32le", "-ar", "" + Narration.SAMPLE_RATE, "-ac", "1"));
    command.addAll(List.of("-i", "-", "-af", filters));
    command.addAll(target);
    return Tools.run(work, command, soundtrack::writeTo);
  }

  private static String value(String json, String name) {
    String after = json.substring(json.indexOf('"' + name + '"'));
    return after.split("\"")[3];
  }

  /**
   * Two passes over the same pictures, so that the size is kept; the first is kept without loss.
   */
  private void pictures(Film film) throws IOException, InterruptedException {
    Tools.run(
        work,
        List.of(
            "ffmpeg",
            "-hide_banner",
            "-y",
            "-f",
            "rawvideo",
            "-pix_fmt",
            "bgr0",
            "-s",
            Story.WIDTH + "x" + Story.HEIGHT,
            "-r",
            "" + Story.FRAMES_PER_SECOND,
            "-i",
            "-",
            "-vf",
            "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p",
            "-c:v",
            "libx264",
            "-preset",
            "ultrafast",
            "-qp",
            "0",
            "raw.mp4"),
        film::writeTo);
    String keyframes = "" + 2 * Story.FRAMES_PER_SECOND;
    List<String> look =
        List.of(
            "-c:v",
            "libx264",
            "-preset",
            "slow",
            "-tune",
            "animation",
            "-b:v",
            VIDEO_RATE,
            "-g",
            keyframes,
            "-pix_fmt",
            "yuv420p",
            "-colorspace",
            "bt709",
            "-color_primaries",
            "bt709",
            "-color_trc",
            "bt709",
            "-fflags",
            "+bitexact",
            "-flags:v",
            "+bitexact");
    pass(look, "1", List.of("-f", "null", "-"));
    pass(look, "2", List.of("pictures.mp4"));
  }

  private void pass(List<String> look, String number, List<String> target)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("-i", "raw.mp4", "-an", "-pass", number));
    arguments.addAll(look);
    arguments.addAll(target);
    ffmpeg(arguments.toArray(String[]::new));
  }

  private void ffmpeg(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("ffmpeg", "-hide_banner", "-y"));
    command.addAll(List.of(arguments));
    Tools.run(work, command);
  }
}
