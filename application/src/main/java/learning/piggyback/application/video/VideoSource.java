package learning.piggyback.application.video;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.job.Progress;
import learning.piggyback.domain.video.FetchProblem;
import learning.piggyback.domain.video.MediaFolder;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.VideoId;

/**
 * Where videos come from. Refuses URLs that may not be asked ({@code INVALID_URL}) before any
 * connection is made, and again after redirects. Blocks for as long as the download takes.
 */
public interface VideoSource {

  /** How a download was authorised. */
  enum AuthSource {
    BROWSER,
    COOKIEFILE,
    NONE
  }

  /**
   * What the source says of a video before it is fetched.
   *
   * @param id the source's own id, made valid
   * @param url the canonical address of the video
   * @param duration zero when the source does not say
   */
  record Description(
      VideoId id, String url, String title, Duration duration, Optional<String> licence) {}

  /**
   * A refusal or failure.
   *
   * @param message one sentence for people
   * @param recoveryHint what the admin can do; empty when nothing is known to help
   * @param passing whether the same request may well succeed a little later, without anybody's
   *     doing
   */
  record Failure(
      FetchProblem problem,
      String message,
      String recoveryHint,
      AuthSource authSource,
      List<String> usedPlayerClient,
      boolean passing) {}

  /** What {@link #describe} answers. */
  sealed interface Described {
    record Found(Description description) implements Described {}

    record Failed(Failure failure) implements Described {}
  }

  /** What {@link #fetch} answers. */
  sealed interface Fetched {
    /**
     * The files, in the media store.
     *
     * @param subtitleWarning why there are no subtitles, when the source had some
     */
    record Files(
        MediaKey video,
        Optional<MediaKey> thumbnail,
        Optional<MediaKey> subtitles,
        Optional<String> subtitleWarning,
        AuthSource authSource,
        List<String> usedPlayerClient)
        implements Fetched {}

    record Failed(Failure failure) implements Fetched {}
  }

  Described describe(String url, Progress progress);

  /**
   * Fetches video, thumbnail and subtitles into the folder: {@code video.<ext>}, {@code
   * thumbnail.<ext>}, {@code subtitles.<language>.vtt}. On failure the folder holds nothing of it.
   */
  Fetched fetch(Description video, MediaFolder into, Progress progress);
}
