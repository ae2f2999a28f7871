package learning.piggyback.media.video;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.media.process.ToolRunner;

/** Makes a true mp4 of a file that only bears the name, such as a piece of a broadcast. */
final class ContainerRepair {

  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final int HEAD = 64;

  private final Ffmpeg ffmpeg;

  ContainerRepair(ToolRunner runner, MediaConfiguration configuration) {
    this.ffmpeg = new Ffmpeg(runner, configuration);
  }

  /** The file itself when it is as its name says, a repaired copy, or empty when that failed. */
  Optional<Path> repaired(Path file, WorkFolder work, Progress progress) {
    if (!file.getFileName().toString().endsWith(".mp4") || isMp4(file)) {
      return Optional.of(file);
    }
    Path copy = work.resolve("video.remux.mp4");
    try {
      ffmpeg.run(
          ffmpeg
              .reading(file)
              .add("-map", "0:v?", "-map", "0:a?", "-c", "copy")
              .add("-movflags", "+faststart", copy.toString()),
          work,
          LIMIT,
          line -> {},
          progress);
    } catch (MediaFailure failure) {
      if (failure.code().equals("media_broken")) {
        return Optional.empty();
      }
      throw failure;
    }
    return Files.isRegularFile(copy) && isMp4(copy) ? Optional.of(copy) : Optional.empty();
  }

  private static boolean isMp4(Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      return new String(content.readNBytes(HEAD), ISO_8859_1).contains("ftyp");
    } catch (IOException e) {
      throw LocalMediaStore.failure(e);
    }
  }
}
