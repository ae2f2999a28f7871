package learning.piggyback.application.video.inmemory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.MediaConverter;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Preparation;
import learning.piggyback.domain.video.VideoTrack;
import org.jspecify.annotations.Nullable;

/** Rewrites the one line of a "video file". */
public final class InMemoryMediaConverter implements MediaConverter {

  private final InMemoryMediaStore store;
  private final List<Preparation> done = new CopyOnWriteArrayList<>();
  private volatile @Nullable MediaFailure repackFailure;

  public InMemoryMediaConverter(InMemoryMediaStore store) {
    this.store = store;
  }

  /** Makes every later {@code REPACK} fail. */
  public void failToRepack(MediaFailure failure) {
    repackFailure = failure;
  }

  /** What was done, in order. */
  public List<Preparation> done() {
    return List.copyOf(done);
  }

  @Override
  public MediaKey convert(MediaKey file, MediaInfo info, Preparation how, Progress progress) {
    byte[] content =
        store
            .bytesOf(file)
            .orElseThrow(() -> DomainProblem.notFound("media_not_found", "There is no such file."));
    MediaInfo read =
        InMemoryVideoFile.read(content)
            .orElseThrow(() -> new MediaFailure("media_broken", "It cannot be read.", false));
    progress.stopIfCancelled();
    progress.at(new Percentage(50), "Converting");
    MediaFailure scripted = repackFailure;
    if (scripted != null && how == Preparation.REPACK) {
      throw scripted;
    }
    progress.stopIfCancelled();
    MediaInfo made = how == Preparation.REPACK ? repacked(read) : encoded(read);
    MediaKey target = file.folder().file("video." + made.container());
    store.replace(
        file.folder(),
        old -> old.equals(file),
        Map.of(target, InMemoryVideoFile.write(made).getBytes(UTF_8)));
    done.add(how);
    progress.at(Percentage.ALL, "Converting");
    return target;
  }

  private static MediaInfo repacked(MediaInfo info) {
    String container = Preparation.containerFor(info.video()).orElse("mp4");
    String sound = container.equals("webm") ? "opus" : "aac";
    return new MediaInfo(
        info.duration(), info.video(), info.audioCodec().map(_ -> sound), 1, container, true);
  }

  private static MediaInfo encoded(MediaInfo info) {
    VideoTrack old = info.video();
    double shrink = Math.min(1.0, Math.min(1920.0 / old.width(), 1080.0 / old.height()));
    VideoTrack video =
        new VideoTrack(
            0,
            (int) (old.width() * shrink),
            (int) (old.height() * shrink),
            0,
            Math.min(60, old.framesPerSecond()),
            old.variableRate(),
            false,
            old.totalFrames(),
            "h264",
            "High",
            "yuv420p");
    Optional<String> sound = info.audioCodec().map(_ -> "aac");
    return new MediaInfo(info.duration(), video, sound, 1, "mp4", true);
  }
}
