package learning.piggyback.application.video.inmemory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.VideoTrack;

/** A "video file" of one line of text, so that fake source, probe and extractor fit together. */
final class InMemoryVideoFile {

  private static final String MAGIC = "\0\0\0\u0018ftyp-in-memory";
  private static final String BETWEEN = ",";
  private static final int PARTS = 17;

  private InMemoryVideoFile() {}

  static String write(MediaInfo info) {
    VideoTrack video = info.video();
    return Stream.of(
            MAGIC,
            info.duration(),
            info.audioCodec().orElse(""),
            info.videoTracks(),
            info.container(),
            info.startsFast(),
            video.index(),
            video.width(),
            video.height(),
            video.rotation(),
            video.framesPerSecond(),
            video.variableRate(),
            video.interlaced(),
            video.totalFrames(),
            video.codec(),
            video.profile(),
            video.pixelFormat())
        .map(String::valueOf)
        .collect(Collectors.joining(BETWEEN));
  }

  /** Empty when the bytes were not made by {@link #write}. */
  static Optional<MediaInfo> read(byte[] bytes) {
    List<String> parts = List.of(new String(bytes, UTF_8).split(BETWEEN, PARTS));
    if (parts.size() != PARTS || !parts.getFirst().equals(MAGIC)) {
      return Optional.empty();
    }
    return Optional.of(
        new MediaInfo(
            Duration.parse(parts.get(1)),
            video(parts),
            Optional.of(parts.get(2)).filter(codec -> !codec.isEmpty()),
            Integer.parseInt(parts.get(3)),
            parts.get(4),
            Boolean.parseBoolean(parts.get(5))));
  }

  private static VideoTrack video(List<String> parts) {
    return new VideoTrack(
        Integer.parseInt(parts.get(6)),
        Integer.parseInt(parts.get(7)),
        Integer.parseInt(parts.get(8)),
        Integer.parseInt(parts.get(9)),
        Double.parseDouble(parts.get(10)),
        Boolean.parseBoolean(parts.get(11)),
        Boolean.parseBoolean(parts.get(12)),
        Long.parseLong(parts.get(13)),
        parts.get(14),
        parts.get(15),
        parts.get(16));
  }
}
