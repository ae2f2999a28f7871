package learning.piggyback.application.video;

import java.time.Duration;
import learning.piggyback.application.job.JobFailed;
import learning.piggyback.application.job.RunningJob;
import learning.piggyback.domain.video.FetchProblem;
import learning.piggyback.domain.video.MediaInfo;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Preparation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The steps of an ingestion that look at a file, refuse what is no video or too much for this
 * server, and write anew, once, what browsers would not play.
 */
public final class MakePlayable {

  /** A file that browsers play. */
  public record Playable(MediaKey file, MediaInfo info) {}

  /**
   * What is taken.
   *
   * @param maxDuration of one video
   * @param maxPixels of one video, all pictures together: decoding time grows with them
   */
  public record Limits(Duration maxDuration, long maxPixels) {

    /** Four hours of 1080p at 60 pictures a second. */
    public static final Limits STANDARD = new Limits(Duration.ofHours(4), 2_000_000_000_000L);

    /** 8K; a header that claims more is made up, and would cost memory. */
    private static final long MOST_PIXELS_OF_A_PICTURE = 7680L * 4320;

    boolean allow(MediaInfo info) {
      double pictures =
          Math.max(
              (double) info.video().totalFrames(),
              info.duration().toMillis() / 1000.0 * info.video().framesPerSecond());
      return info.video().pixels() <= MOST_PIXELS_OF_A_PICTURE
          && pictures * (double) info.video().pixels() <= (double) maxPixels;
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(MakePlayable.class);

  /** Segments and pictures are counted in whole seconds. */
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private final MediaProbe probe;
  private final MediaConverter converter;
  private final Limits limits;

  public MakePlayable(MediaProbe probe, MediaConverter converter, Limits limits) {
    this.probe = probe;
    this.converter = converter;
    this.limits = limits;
  }

  /**
   * Ends the job with {@link JobFailed}: {@code invalid_container} (no video), {@code
   * video_too_short}, {@code video_too_long}, {@code video_too_large}, or the code of a {@link
   * MediaFailure}. The caller removes the folder then.
   */
  public Playable make(MediaKey file, RunningJob job) {
    job.step("probe", "Checking the file.");
    try {
      MediaInfo info = probed(file);
      check(info);
      Preparation how = preparation(file, info);
      if (how == Preparation.NONE) {
        return longEnough(new Playable(file, info));
      }
      job.step("convert", "Making the video playable in every browser.");
      return longEnough(converted(file, info, how, job));
    } catch (MediaFailure failure) {
      throw failure.asJobFailed();
    }
  }

  private static Preparation preparation(MediaKey file, MediaInfo info) {
    Preparation how = Preparation.of(info);
    boolean named = file.name().endsWith("." + info.container());
    return how == Preparation.NONE && !named ? Preparation.REPACK : how;
  }

  private Playable converted(MediaKey file, MediaInfo info, Preparation how, RunningJob job) {
    MediaKey made;
    try {
      made = converter.convert(file, info, how, job);
    } catch (MediaFailure failure) {
      if (how == Preparation.ENCODE || !failure.code().equals("media_broken")) {
        throw failure;
      }
      LOG.info("The pictures do not fit into another container as they are and are encoded");
      made = converter.convert(file, info, Preparation.ENCODE, job);
    }
    MediaInfo result = probed(made);
    check(result);
    if (Preparation.of(result) != Preparation.NONE || isCut(info.duration(), result.duration())) {
      throw new MediaFailure("media_broken", "The video breaks off before its end.", false);
    }
    return new Playable(made, result);
  }

  /** Headers are a little off; a file that ends early is off by much. */
  private static boolean isCut(Duration promised, Duration found) {
    return found.plusSeconds(5).compareTo(promised.multipliedBy(9).dividedBy(10)) < 0;
  }

  private MediaInfo probed(MediaKey file) {
    return probe
        .probe(file)
        .orElseThrow(() ->
            new JobFailed(
                FetchProblem.INVALID_CONTAINER.wire(),
                "The file is not a video with pictures.",
                false));
  }

  private void check(MediaInfo info) {
    if (info.duration().compareTo(limits.maxDuration()) > 0) {
      throw new JobFailed(
          "video_too_long",
          "The video is longer than the %d minutes allowed."
              .formatted(limits.maxDuration().toMinutes()),
          false);
    }
    if (!limits.allow(info)) {
      throw new JobFailed(
          "video_too_large",
          "The video has more and larger pictures than this server can work on."
              + " Please make it smaller or shorter.",
          false);
    }
  }

  private static Playable longEnough(Playable playable) {
    if (playable.info().duration().compareTo(SHORTEST) < 0) {
      throw new JobFailed("video_too_short", "The video is shorter than a second.", false);
    }
    return playable;
  }
}
