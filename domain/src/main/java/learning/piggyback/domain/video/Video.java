package learning.piggyback.domain.video;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import learning.piggyback.domain.PlainText;

/**
 * A video that was fetched whole; what is not yet whole is a job, not a video.
 *
 * @param sourceUrl where it came from; empty for one that was uploaded or came with the product
 * @param licence under which it may be used, as far as that is known
 * @param sourceNote where it comes from, in the words of who uploaded it
 * @param subtitles the file, when the source had some
 * @param frames empty until they are extracted
 * @param storedBytes what it takes with all that belongs to it; 0 when it was never counted
 * @param version 0 when new; raised by the store with each save
 */
public record Video(
    VideoId id,
    String title,
    Optional<String> sourceUrl,
    Optional<String> licence,
    Optional<String> sourceNote,
    Duration duration,
    MediaFolder folder,
    MediaKey file,
    Optional<MediaKey> thumbnail,
    Optional<MediaKey> subtitles,
    Optional<FrameSet> frames,
    long storedBytes,
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
    return with(title, licence, sourceNote, Optional.of(extracted), storedBytes, now);
  }

  public Video storing(long bytes, Instant now) {
    return with(title, licence, sourceNote, frames, bytes, now);
  }

  public Video labelled(VideoLabels labels, Instant now) {
    return with(labels.title(), labels.licence(), labels.sourceNote(), frames, storedBytes, now);
  }

  private Video with(
      String newTitle,
      Optional<String> newLicence,
      Optional<String> newNote,
      Optional<FrameSet> newFrames,
      long newStoredBytes,
      Instant now) {
    return new Video(
        id,
        newTitle,
        sourceUrl,
        newLicence,
        newNote,
        duration,
        folder,
        file,
        thumbnail,
        subtitles,
        newFrames,
        newStoredBytes,
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
        sourceNote,
        duration,
        folder,
        file,
        thumbnail,
        Optional.of(written),
        frames,
        storedBytes,
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
