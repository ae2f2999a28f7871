package learning.piggyback.domain.video;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.PlainText;

/**
 * A video that was fetched whole; what is not yet whole is a job, not a video.
 *
 * @param sourceUrl where it came from; empty for one that came with the product
 * @param subtitles the file, when the source had some
 * @param frames empty until they are extracted
 * @param version 0 when new; raised by the store with each save
 */
public record Video(
    VideoId id,
    String title,
    Optional<String> sourceUrl,
    Optional<String> licence,
    Duration duration,
    MediaFolder folder,
    MediaKey file,
    Optional<MediaKey> thumbnail,
    Optional<MediaKey> subtitles,
    Optional<FrameSet> frames,
    Instant createdAt,
    Instant updatedAt,
    long version) {

  public static final int MAX_TITLE = 300;

  public Video {
    title = PlainText.of(title);
    title = title.length() > MAX_TITLE ? title.substring(0, MAX_TITLE) : title;
  }

  /** Whole seconds, rounded down: what segments are planned on. */
  public int durationSeconds() {
    return Math.toIntExact(duration.toSeconds());
  }

  public Video withFrames(FrameSet extracted, Instant now) {
    return new Video(
        id,
        title,
        sourceUrl,
        licence,
        duration,
        folder,
        file,
        thumbnail,
        subtitles,
        Optional.of(extracted),
        createdAt,
        now,
        version);
  }

  public Video withSubtitles(MediaKey written, Instant now) {
    return new Video(
        id,
        title,
        sourceUrl,
        licence,
        duration,
        folder,
        file,
        thumbnail,
        Optional.of(written),
        frames,
        createdAt,
        now,
        version);
  }

  /** The picture of a second, when frames were extracted and there is one for it. */
  public Optional<MediaKey> frameAt(int second) {
    return frames
        .filter(set -> second >= 0 && second < set.count())
        .map(_ -> folder.file("frames/" + FrameSet.nameOf(second)));
  }

  /** The small picture of a second (at most 512 x 512), made for models. */
  public Optional<MediaKey> smallFrameAt(int second) {
    return frames
        .filter(set -> second >= 0 && second < set.count())
        .map(_ -> folder.file("small/" + FrameSet.nameOf(second)));
  }
}
