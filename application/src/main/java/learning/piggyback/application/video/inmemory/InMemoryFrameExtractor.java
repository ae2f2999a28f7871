package learning.piggyback.application.video.inmemory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import learning.piggyback.application.job.Progress;
import learning.piggyback.application.video.FrameExtractor;
import learning.piggyback.application.video.MediaFailure;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.Percentage;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;
import org.jspecify.annotations.Nullable;

/** "Pictures" whose content is their second, e.g. {@code picture of second 7}. */
public final class InMemoryFrameExtractor implements FrameExtractor {

  private final InMemoryMediaStore store;
  private volatile @Nullable MediaFailure failure;

  public InMemoryFrameExtractor(InMemoryMediaStore store) {
    this.store = store;
  }

  /** Makes every later extraction fail after half of its pictures. */
  public void failWith(MediaFailure all) {
    failure = all;
  }

  /** Ends {@link #failWith}. */
  public void succeed() {
    failure = null;
  }

  @Override
  public FrameSet extract(MediaKey video, MediaInfo info, MediaFolder into, Progress progress) {
    byte[] content =
        store
            .bytesOf(video)
            .orElseThrow(() -> DomainProblem.notFound("media_not_found", "There is no such file."));
    if (InMemoryVideoFile.read(content).isEmpty()) {
      throw new MediaFailure("media_broken", "The video's pictures could not be read.", false);
    }
    int count = FrameSet.countFor(info.duration());
    Map<MediaKey, byte[]> pictures = new LinkedHashMap<>();
    for (int second = 0; second < count; second++) {
      progress.stopIfCancelled();
      failHalfWay(second, count);
      String name = FrameSet.nameOf(second);
      pictures.put(into.file("frames/" + name), ("picture of second " + second).getBytes(UTF_8));
      pictures.put(into.file("small/" + name), ("small of second " + second).getBytes(UTF_8));
      progress.at(Percentage.of(second + 1, count), "Taking pictures");
    }
    store.replace(into, InMemoryFrameExtractor::isPicture, pictures);
    return new FrameSet(count, info.video().framesPerSecond(), info.video().totalFrames());
  }

  private void failHalfWay(int second, int count) {
    MediaFailure scripted = failure;
    if (scripted != null && second >= count / 2) {
      throw scripted;
    }
  }

  private static boolean isPicture(MediaKey key) {
    return key.name().startsWith("frames/") || key.name().startsWith("small/");
  }
}
