package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;

import learning.piggyback.domain.video.FetchProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On outputs as yt-dlp writes them. */
final class FetchVerdictTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "FORMAT_UNAVAILABLE|ERROR: [youtube] dQw4w9WgXcQ: Requested format is not available. Use"
            + " --list-formats for a list of available formats",
        "AGE_VERIFICATION_REQUIRED|ERROR: [youtube] 6kLq3WMV1nU: Sign in to confirm your age. This"
            + " video may be inappropriate for some users.",
        "AGE_VERIFICATION_REQUIRED|ERROR: [youtube] HtVdAasjOgU: Sign in to confirm your age. This"
            + " video may be inappropriate for some users. Use --cookies-from-browser or --cookies"
            + " for the authentication. See  https://github.com/yt-dlp/yt-dlp/wiki/FAQ",
        "AGE_VERIFICATION_REQUIRED|ERROR: [youtube] abc: This video is age-restricted and only"
            + " available on YouTube",
        "AUTH_REQUIRED|ERROR: [youtube] dQw4w9WgXcQ: Sign in to confirm you’re not a bot. Use"
            + " --cookies-from-browser or --cookies for the authentication. See "
            + " https://github.com/yt-dlp/yt-dlp/wiki/FAQ#how-do-i-pass-cookies-to-yt-dlp",
        "AUTH_REQUIRED|ERROR: [youtube] abc: Private video. Sign in if you've been granted access"
            + " to this video",
        "AUTH_REQUIRED|ERROR: [Instagram] abc: Requested content is not available, rate-limit"
            + " reached or login required. Use --cookies for the authentication",
        "AUTH_REQUIRED|ERROR: [vimeo] 1: This video is only available for registered users",
        "RATE_LIMITED|ERROR: [youtube] abc: Video unavailable. This content isn't available, try"
            + " again later. The current session has been rate-limited by YouTube for up to an hour.",
        "RATE_LIMITED|ERROR: unable to download video data: HTTP Error 429: Too Many Requests",
        "RATE_LIMITED|ERROR: [generic] None: Unable to download webpage: HTTP Error 429: None"
            + " (caused by <HTTPError 429: 'None'>)",
        "FORBIDDEN|ERROR: unable to download video data: HTTP Error 403: Forbidden",
        "FORBIDDEN|ERROR: [generic] Unable to download webpage: HTTP Error 403: Forbidden (caused"
            + " by <HTTPError 403: 'Forbidden'>); please report this issue on "
            + " https://github.com/yt-dlp/yt-dlp/issues?q=",
        "FORBIDDEN|ERROR: [generic] Got HTTP Error 403 caused by Cloudflare anti-bot challenge; try"
            + " again with  --extractor-args \"generic:impersonate\"",
        "DOWNLOAD_FAILED|ERROR: [youtube] abc: Video unavailable",
        "DOWNLOAD_FAILED|ERROR: [generic] Unable to download webpage: HTTP Error 404: Not Found",
        "DOWNLOAD_FAILED|ERROR: Unsupported URL: https://www.youtube.com/about",
        "DOWNLOAD_FAILED|ERROR: unable to download video data: <urlopen error [Errno -2] Name or"
            + " service not known>",
        "DOWNLOAD_FAILED|ERROR: [youtube] 4290000403a: This video has been removed by the uploader",
        "DOWNLOAD_FAILED|yt-dlp: error: no such option: --js-runtimes"
      })
  void fromErrorsShouldKnowTheProblem(FetchProblem problem, String output) {
    assertThat(FetchVerdict.fromErrors(output).problem()).isEqualTo(problem);
    assertThat(FetchVerdict.fromErrors(output).message()).isNotBlank();
  }

  @Test
  void fromErrorsShouldNotMindWarningsBesideAnError() {
    String output =
        """
        WARNING: [youtube] abc: Some formats may be missing: HTTP Error 403: Forbidden
        WARNING: [youtube] Sign in to confirm your age
        ERROR: [youtube] abc: Video unavailable
        """;

    assertThat(FetchVerdict.fromErrors(output).problem()).isEqualTo(FetchProblem.DOWNLOAD_FAILED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ERROR: [generic] Unable to download webpage: <urlopen error [Errno -2] Name or service not"
            + " known> (caused by URLError(gaierror(-2, 'Name or service not known')))",
        "ERROR: [generic] Unable to download webpage: ('Unable to connect to proxy',"
            + " OSError('Tunnel connection failed: 502 Bad Gateway'))",
        "ERROR: [generic] Unable to download webpage: HTTP Error 502: Bad Gateway",
        "ERROR: [generic] Unable to download webpage: HTTP Error 504: Gateway Timeout",
        "ERROR: [generic] Unable to download webpage: The read operation timed out",
        "ERROR: [generic] Unable to download webpage: [Errno 111] Connection refused"
      })
  void fromErrorsShouldSayThatTheSiteCannotBeReached(String output) {
    FetchVerdict verdict = FetchVerdict.fromErrors(output);

    assertThat(verdict.problem()).isEqualTo(FetchProblem.DOWNLOAD_FAILED);
    assertThat(verdict.message())
        .isEqualTo("The site could not be reached. Check the address, or try again later.");
  }

  @Test
  void otherClientsShouldBeTriedWhereTheyMayHelp() {
    assertThat(helps("ERROR: Requested format is not available")).isTrue();
    assertThat(helps("ERROR: Sign in to confirm your age")).isTrue();
    assertThat(helps("ERROR: Sign in to confirm you're not a bot")).isTrue();
    assertThat(helps("ERROR: HTTP Error 403: Forbidden")).isTrue();
    assertThat(helps("ERROR: HTTP Error 429: Too Many Requests")).isFalse();
    assertThat(helps("ERROR: Video unavailable")).isFalse();
  }

  @Test
  void everyProblemShouldHaveWordsForPeople() {
    for (FetchProblem problem : FetchProblem.values()) {
      assertThat(FetchVerdict.of(problem).message()).endsWith(".").doesNotContain("_");
    }
  }

  private static boolean helps(String output) {
    return FetchVerdict.fromErrors(output).othersMayHelp();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "true|ERROR: unable to download video data: <urlopen error [Errno -2] Name or service not"
            + " known>",
        "true|ERROR: [generic] Unable to download webpage: HTTP Error 503: Service Unavailable",
        "true|ERROR: unable to download video data: HTTP Error 429: Too Many Requests",
        "true|ERROR: [download] Got error: IncompleteRead(1024 bytes read, 2048 more expected)",
        "true|ERROR: [youtube] abc: Unable to download API page: [Errno 104] Connection reset by"
            + " peer",
        "false|ERROR: [generic] Unable to download webpage: HTTP Error 404: Not Found",
        "false|ERROR: unable to download video data: HTTP Error 403: Forbidden",
        "false|ERROR: Unsupported URL: https://www.youtube.com/about",
        "false|ERROR: [youtube] abc: Video unavailable"
      })
  void onlyWhatMayPassShouldBeTriedAgain(boolean passing, String output) {
    assertThat(FetchVerdict.fromErrors(output).passing()).isEqualTo(passing);
  }

  @Test
  void fullDiskShouldBeSeen() {
    assertThat(
            FetchVerdict.isFull("ERROR: unable to write data: [Errno 28] No space left on device"))
        .isTrue();
    assertThat(FetchVerdict.isFull("ERROR: Unsupported URL: https://x")).isFalse();
  }
}
