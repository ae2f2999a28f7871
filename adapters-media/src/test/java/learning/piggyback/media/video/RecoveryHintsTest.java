package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;

import learning.piggyback.application.video.VideoSource.AuthSource;
import learning.piggyback.domain.video.FetchProblem;
import org.junit.jupiter.api.Test;

final class RecoveryHintsTest {

  private static final RecoveryHints MAC = new RecoveryHints("Mac OS X", false);
  private static final RecoveryHints LINUX = new RecoveryHints("Linux", true);
  private static final RecoveryHints WINDOWS = new RecoveryHints("Windows 11", true);

  @Test
  void hintOnAMacShouldNameItsBrowsersAndTheUserAgent() {
    assertThat(MAC.hint(FetchProblem.AUTH_REQUIRED, AuthSource.NONE))
        .contains("Chrome or Firefox", "Safari is not guaranteed", "YTDLP_USER_AGENT");
  }

  @Test
  void hintElsewhereShouldNameTheBrowsersThatAreLookedFor() {
    assertThat(WINDOWS.hint(FetchProblem.FORBIDDEN, AuthSource.NONE))
        .contains("Chrome, Firefox or Edge")
        .doesNotContain("Safari", "YTDLP_USER_AGENT");
    assertThat(LINUX.hint(FetchProblem.FORBIDDEN, AuthSource.NONE)).contains("a supported browser");
  }

  @Test
  void hintShouldFitTheSignInThatWasUsed() {
    assertThat(LINUX.hint(FetchProblem.AUTH_REQUIRED, AuthSource.BROWSER)).contains("same browser");
    assertThat(LINUX.hint(FetchProblem.AUTH_REQUIRED, AuthSource.COOKIEFILE))
        .contains("fresh one in Netscape format");
    assertThat(LINUX.hint(FetchProblem.AGE_VERIFICATION_REQUIRED, AuthSource.BROWSER))
        .contains("adult");
  }

  @Test
  void hintShouldBeEmptyWhereNothingIsKnownToHelp() {
    assertThat(LINUX.hint(FetchProblem.DOWNLOAD_FAILED, AuthSource.NONE)).isEmpty();
    assertThat(LINUX.hint(FetchProblem.INVALID_URL, AuthSource.NONE)).isEmpty();
    assertThat(LINUX.hint(FetchProblem.RATE_LIMITED, AuthSource.NONE)).contains("minutes");
    assertThat(LINUX.hint(FetchProblem.FORMAT_UNAVAILABLE, AuthSource.NONE)).contains("FFmpeg");
    assertThat(LINUX.hint(FetchProblem.TOOL_MISSING, AuthSource.NONE)).contains("Install");
  }
}
