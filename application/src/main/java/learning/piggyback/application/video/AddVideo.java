package learning.piggyback.application.video;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.job.RunningJob;
import learning.piggyback.application.video.VideoSource.Fetched;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Turns fetched files into a video of the library, or refuses them before anything is kept. */
public final class AddVideo {

  /**
   * A video of the library.
   *
   * @param info what was seen of its file on the way in; empty when it was there before
   */
  record Added(VideoId id, Optional<MediaInfo> info) {}

  private final MakePlayable makePlayable;
  private final ReadSubtitles readSubtitles;
  private final Videos videos;
  private final Transcripts transcripts;
  private final Transactions transactions;
  private final Clock clock;

  public AddVideo(
      MakePlayable makePlayable,
      ReadSubtitles readSubtitles,
      Videos videos,
      Transcripts transcripts,
      Transactions transactions,
      Clock clock) {
    this.makePlayable = makePlayable;
    this.readSubtitles = readSubtitles;
    this.videos = videos;
    this.transcripts = transcripts;
    this.transactions = transactions;
    this.clock = clock;
  }

  Added add(Origin origin, MediaFolder folder, Fetched.Files files, RunningJob job) {
    MakePlayable.Playable playable = makePlayable.make(files.video(), job);
    job.step("transcript", "Reading the subtitles.");
    Transcript transcript = readSubtitles.read(files.subtitles(), playable.info().duration(), job);
    Instant now = clock.instant();
    return transactions.inTransaction(() -> {
      Video video =
          videos.add(
              new Video(
                  freeId(origin),
                  origin.title(),
                  origin.url(),
                  origin.licence(),
                  origin.note(),
                  playable.info().duration(),
                  folder,
                  playable.file(),
                  files.thumbnail(),
                  files.subtitles(),
                  Optional.empty(),
                  0,
                  now,
                  now,
                  0));
      transcripts.put(video.id(), transcript);
      return new Added(video.id(), Optional.of(playable.info()));
    });
  }

  /** The source's own id, or one like it when a video from elsewhere has that already. */
  private VideoId freeId(Origin origin) {
    VideoId wanted = origin.id();
    if (videos.find(wanted).isEmpty()) {
      return wanted;
    }
    String suffix =
        String.format(Locale.ROOT, "-%08x", origin.url().orElse(wanted.value()).hashCode());
    String start =
        wanted.value().substring(0, Math.min(wanted.value().length(), 64 - suffix.length()));
    return new VideoId(start + suffix);
  }
}
