package learning.piggyback.application.video.inmemory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Optional;
import learning.piggyback.domain.video.MediaInfo;

/** A "video file" of one line of text, so that fake source, probe and extractor fit together. */
final class InMemoryVideoFile {

  private static final String MAGIC = "in-memory-video";
  private static final int PARTS = 9;

  private InMemoryVideoFile() {}

  static String write(MediaInfo info) {
    return String.join(
        " ",
        MAGIC,
        info.duration().toString(),
        String.valueOf(info.width()),
        String.valueOf(info.height()),
        String.valueOf(info.framesPerSecond()),
        String.valueOf(info.totalFrames()),
        String.valueOf(info.hasAudio()),
        info.videoCodec(),
        info.container());
  }

  /** Empty when the bytes were not made by {@link #write}. */
  static Optional<MediaInfo> read(byte[] bytes) {
    String[] parts = new String(bytes, UTF_8).split(" ", PARTS);
    if (parts.length != PARTS || !parts[0].equals(MAGIC)) {
      return Optional.empty();
    }
    return Optional.of(
        new MediaInfo(
            Duration.parse(parts[1]),
            Integer.parseInt(parts[2]),
            Integer.parseInt(parts[3]),
            Double.parseDouble(parts[4]),
            Long.parseLong(parts[5]),
            Boolean.parseBoolean(parts[6]),
            parts[7],
            parts[8]));
  }
}
