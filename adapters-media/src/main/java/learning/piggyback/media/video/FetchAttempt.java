package learning.piggyback.media.video;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.video.FetchProblem;

/**
 * How one try asks for a video. What follows a failed one is decided here.
 *
 * @param rotates whether the site has player clients to choose from (YouTube)
 * @param rotation which of the client lists is used
 * @param anyFormat whether the wish for a small mp4 was given up
 * @param withoutToken whether formats count that may lack a token of the site; the last resort
 */
record FetchAttempt(boolean rotates, int rotation, boolean anyFormat, boolean withoutToken) {

  /** Found by trial by those who keep yt-dlp going; the first is its own choice. */
  private static final List<List<String>> CLIENTS =
      List.of(
          List.of(),
          List.of("tv_downgraded", "web_safari"),
          List.of("web_creator", "tv_downgraded"),
          List.of("web_embedded", "android", "web"),
          List.of("android", "web"));

  private static final String SMALL_MP4 =
      "bestvideo[height<=720][vcodec^=avc1][ext=mp4]+bestaudio[acodec^=mp4a]"
          + "/best[height<=720][vcodec^=avc1][acodec^=mp4a][ext=mp4]"
          + "/bestvideo[height<=720][ext=mp4]+bestaudio[ext=m4a]"
          + "/best[height<=720][ext=mp4]"
          + "/bestvideo[height<=720]+bestaudio/best[height<=720]"
          + "/bestvideo+bestaudio/best";

  private static final String WHOLE_FILES =
      "best[height<=720][ext=mp4]/best[height<=720]/best[ext=mp4]/best";

  static FetchAttempt first(boolean rotates) {
    return new FetchAttempt(rotates, 0, false, false);
  }

  boolean isFirst() {
    return rotation == 0 && !withoutToken;
  }

  List<String> playerClients() {
    return withoutToken ? List.of() : CLIENTS.get(rotation);
  }

  /** The next try after a failure; empty when none is left that may help. */
  Optional<FetchAttempt> after(FetchVerdict verdict) {
    boolean format = verdict.problem() == FetchProblem.FORMAT_UNAVAILABLE;
    if (format && !anyFormat) {
      return Optional.of(new FetchAttempt(rotates, rotation, true, withoutToken));
    }
    if (!rotates || !verdict.othersMayHelp() || withoutToken) {
      return Optional.empty();
    }
    if (rotation + 1 < CLIENTS.size()) {
      return Optional.of(new FetchAttempt(true, rotation + 1, anyFormat, false));
    }
    return format ? Optional.of(new FetchAttempt(true, rotation, true, true)) : Optional.empty();
  }

  /** The options that choose the clients. */
  List<String> clientOptions() {
    List<String> wishes = new ArrayList<>();
    if (!playerClients().isEmpty()) {
      wishes.add("player_client=" + String.join(",", playerClients()));
    }
    if (withoutToken) {
      wishes.add("formats=missing_pot");
    }
    return wishes.isEmpty()
        ? List.of()
        : List.of("--extractor-args", "youtube:" + String.join(";", wishes));
  }

  /**
   * The options that choose the format.
   *
   * @param canMerge whether FFmpeg is there to join pictures and sound
   */
  List<String> formatOptions(boolean canMerge) {
    if (!canMerge) {
      return List.of("-f", anyFormat ? "best" : WHOLE_FILES);
    }
    return anyFormat
        ? List.of("-f", "bestvideo+bestaudio/best")
        : List.of("-f", SMALL_MP4, "--merge-output-format", "mp4", "--remux-video", "mp4");
  }
}
