package learning.piggyback.domain.video;

import java.util.Optional;
import java.util.Set;

/**
 * What has to be done to a file before every current browser plays it well.
 *
 * <p>Played as they are: H.264 (progressive, 8 bit, 4:2:0) with AAC or MP3 in an mp4 whose index
 * comes first, and VP8 or VP9 (8 bit, 4:2:0) with Opus or Vorbis in a webm. AV1 is not among them,
 * since tablets of before 2023 do not decode it.
 */
public enum Preparation {
  /** It plays. */
  NONE,
  /** The pictures stay as they are; the container is written anew, and the sound if it must. */
  REPACK,
  /** The pictures are encoded anew. */
  ENCODE;

  /** Above, or above 60 pictures a second, small devices stutter. */
  public static final long MOST_PIXELS = 1920L * 1200;

  private static final double MOST_FRAMES_PER_SECOND = 61;

  private static final Set<String> PIXELS = Set.of("yuv420p", "yuvj420p");

  /** Containers that know when each picture is shown; of others the pictures cannot be copied. */
  private static final Set<String> TIMED =
      Set.of("mp4", "mov", "webm", "matroska", "mpegts", "flv");

  private static final Set<String> H264_PROFILES =
      Set.of(
          "Baseline",
          "Constrained Baseline",
          "Main",
          "High",
          "Constrained High",
          "Progressive High");

  public static Preparation of(MediaInfo info) {
    Optional<String> container = containerFor(info.video());
    if (container.isEmpty() || !TIMED.contains(info.container()) || !isModest(info.video())) {
      return ENCODE;
    }
    boolean plays =
        container.get().equals(info.container())
            && info.startsFast()
            && info.videoTracks() == 1
            && !info.duration().isZero()
            && keepsSound(info, container.get());
    return plays ? NONE : REPACK;
  }

  /** {@code mp4} or {@code webm}; empty when browsers do not play such pictures in either. */
  public static Optional<String> containerFor(VideoTrack video) {
    if (!PIXELS.contains(video.pixelFormat())) {
      return Optional.empty();
    }
    return switch (video.codec()) {
      case "h264" -> Optional.of("mp4").filter(_ -> H264_PROFILES.contains(video.profile()));
      case "vp8", "vp9" -> Optional.of("webm");
      default -> Optional.empty();
    };
  }

  /** Whether browsers play the file's sound, if any, in such a container. */
  public static boolean keepsSound(MediaInfo info, String container) {
    Set<String> played = container.equals("webm") ? Set.of("opus", "vorbis") : Set.of("aac", "mp3");
    return info.audioCodec().map(played::contains).orElse(true);
  }

  private static boolean isModest(VideoTrack video) {
    return video.pixels() <= MOST_PIXELS
        && video.framesPerSecond() <= MOST_FRAMES_PER_SECOND
        && !video.interlaced();
  }
}
