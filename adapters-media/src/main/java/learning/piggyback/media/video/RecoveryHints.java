package learning.piggyback.media.video;

import java.util.Locale;
import learning.piggyback.application.video.VideoSource.AuthSource;
import learning.piggyback.domain.video.FetchProblem;

/**
 * What the admin can do about a failed download.
 *
 * @param system the operating system's name, as the JDK gives it
 * @param userAgentSet whether a user agent is configured
 */
record RecoveryHints(String system, boolean userAgentSet) {

  /** Empty when nothing is known to help. */
  String hint(FetchProblem problem, AuthSource auth) {
    return switch (problem) {
      case FORMAT_UNAVAILABLE -> "Try again, and make sure that FFmpeg is installed.";
      case AGE_VERIFICATION_REQUIRED ->
          signIn(auth) + " The account must be one of an adult who has confirmed their age.";
      case AUTH_REQUIRED, FORBIDDEN -> signIn(auth);
      case RATE_LIMITED ->
          "Wait some minutes, open YouTube in a browser on this machine, and try again.";
      case TOOL_MISSING ->
          "Install yt-dlp and FFmpeg, or set PIGGYBACK_YTDLP and PIGGYBACK_FFMPEG to where they are.";
      case INVALID_URL, DOWNLOAD_FAILED, VIDEO_FILE_MISSING, INVALID_CONTAINER, UNEXPECTED_ERROR ->
          "";
    };
  }

  private String signIn(AuthSource auth) {
    StringBuilder hint =
        new StringBuilder(
            switch (auth) {
              case BROWSER ->
                  "Open the video in the same browser that is signed in to YouTube here, then try again.";
              case COOKIEFILE ->
                  "The cookie file may be stale: export a fresh one in Netscape format and try again.";
              case NONE -> "Sign in to YouTube with " + browsers() + ", then try again.";
            });
    if (isMac()) {
      hint.append(" Safari is not guaranteed to work.");
    }
    if (!userAgentSet) {
      hint.append(" Setting YTDLP_USER_AGENT to that browser's user agent may help, too.");
    }
    return hint.toString();
  }

  private String browsers() {
    if (isMac()) {
      return "Chrome or Firefox";
    }
    return system.toLowerCase(Locale.ROOT).startsWith("windows")
        ? "Chrome, Firefox or Edge"
        : "a supported browser";
  }

  private boolean isMac() {
    return system.toLowerCase(Locale.ROOT).startsWith("mac");
  }
}
