package learning.piggyback.web;

import java.util.Optional;
import learning.piggyback.domain.video.FrameSet;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;
import org.jspecify.annotations.Nullable;

/** Where a video's files are served: the contract's names, made from ours. */
public final class MediaUrls {

  private final Video video;

  private MediaUrls(Video video) {
    this.video = video;
  }

  public static MediaUrls of(Video video) {
    return new MediaUrls(video);
  }

  public static String folder(VideoId id) {
    return "/downloads/" + id;
  }

  public String video() {
    return url(videoName());
  }

  public Optional<String> subtitles() {
    return subtitlesName().map(this::url);
  }

  /** The thumbnail; the picture of second 1, or else of second 0, where there is none. */
  public @Nullable String thumbnail() {
    return thumbnailName()
        .or(() -> video.frameAt(1).map(_ -> frameName(1)))
        .or(() -> video.frameAt(0).map(_ -> frameName(0)))
        .map(this::url)
        .orElse(null);
  }

  /** {@code <id>.mp4}. */
  public String videoName() {
    return video.id() + extensionOf(video.file());
  }

  /** {@code <id>.jpg}; empty when there is none. */
  public Optional<String> thumbnailName() {
    return video.thumbnail().map(key -> video.id() + extensionOf(key));
  }

  /** {@code <id>.en.vtt}; empty when there are none. */
  public Optional<String> subtitlesName() {
    return video
        .subtitles()
        .map(key -> video.id() + key.name().substring(Math.max(0, key.name().indexOf('.'))));
  }

  public static String frameName(int second) {
    return "extracted_frames/" + FrameSet.nameOf(second);
  }

  public String url(String name) {
    return folder(video.id()) + "/" + name;
  }

  private static String extensionOf(MediaKey key) {
    return key.name().substring(Math.max(0, key.name().lastIndexOf('.')));
  }
}
