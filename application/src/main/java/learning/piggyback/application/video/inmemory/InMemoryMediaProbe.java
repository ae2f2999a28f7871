package learning.piggyback.application.video.inmemory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.application.video.MediaProbe;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.VideoTrack;
import org.jspecify.annotations.Nullable;

/** Knows the videos of {@link InMemoryVideoSource} and {@link #contentOf}; nothing else is one. */
public final class InMemoryMediaProbe implements MediaProbe {

  private static final double FRAMES_PER_SECOND = 25;

  private final InMemoryMediaStore store;
  private volatile @Nullable MediaFailure failure;

  public InMemoryMediaProbe(InMemoryMediaStore store) {
    this.store = store;
  }

  /** An ordinary video of the given length. */
  public static MediaInfo infoOf(Duration duration) {
    long frames = Math.max(1, Math.round(duration.toMillis() / 1000.0 * FRAMES_PER_SECOND));
    VideoTrack video =
        new VideoTrack(
            0, 640, 360, 0, FRAMES_PER_SECOND, false, false, frames, "h264", "High", "yuv420p");
    return new MediaInfo(duration, video, Optional.of("aac"), 1, "mp4", true);
  }

  /** A file that this probe takes for such a video. */
  public static InputStream contentOf(MediaInfo info) {
    return new ByteArrayInputStream(InMemoryVideoFile.write(info).getBytes(UTF_8));
  }

  /** Makes every later probe fail, as when the tool is missing. */
  public void failWith(MediaFailure all) {
    failure = all;
  }

  @Override
  public Optional<MediaInfo> probe(MediaKey file) {
    MediaFailure scripted = failure;
    if (scripted != null) {
      throw scripted;
    }
    byte[] bytes =
        store
            .bytesOf(file)
            .orElseThrow(() -> DomainProblem.notFound("media_not_found", "There is no such file."));
    return InMemoryVideoFile.read(bytes);
  }
}
