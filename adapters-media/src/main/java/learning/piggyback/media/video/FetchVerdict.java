package learning.piggyback.media.video;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import learning.piggyback.domain.video.FetchProblem;

/**
 * What a failed run of the download tool means.
 *
 * @param othersMayHelp whether another player client may get the video
 * @param passing whether the same request may well succeed a little later
 * @param message one sentence for people
 */
record FetchVerdict(FetchProblem problem, boolean othersMayHelp, boolean passing, String message) {

  private record Rule(Pattern words, FetchVerdict verdict) {}

  /** In this order: a sentence about age also speaks of signing in. */
  private static final List<Rule> RULES =
      List.of(
          rule(
              "requested format (is )?(not available|unavailable)",
              FetchProblem.FORMAT_UNAVAILABLE,
              true),
          rule(
              "age.restricted|confirm your age|age verification|inappropriate for some users",
              FetchProblem.AGE_VERIFICATION_REQUIRED,
              true),
          rule(
              "not a bot|sign in to confirm|cookies (are )?needed|--cookies|credentials"
                  + "|login required|members.only|private video|registered users",
              FetchProblem.AUTH_REQUIRED,
              true),
          rule(
              "too many requests|rate.?limit|try again later|temporarily unavailable"
                  + "|(error|status|code)[: ]+429|\\b429:",
              FetchProblem.RATE_LIMITED,
              false),
          rule(
              "(error|status|code)[: ]+403|\\b403[: ]+forbidden|failed: 403",
              FetchProblem.FORBIDDEN,
              true));

  private static final Pattern UNREACHABLE =
      Pattern.compile(
          "(error|status|failed)[: ]+(500|502|503|504)|unable to connect|timed out|connection refused"
              + "|name or service not known|failed to resolve|name resolution"
              + "|no address associated|network is unreachable|no route to host");

  private static final Pattern BROKEN_OFF =
      Pattern.compile(
          "connection reset|connection aborted|remote end closed|incompleteread|bytes read,"
              + "|connection broken|eof occurred|did not get any data blocks");

  private static final Pattern FULL = Pattern.compile("no space left|disk quota|errno 28");

  /** Whether the disk was full. */
  static boolean isFull(String errors) {
    return FULL.matcher(errors.toLowerCase(Locale.ROOT)).find();
  }

  static FetchVerdict of(FetchProblem problem) {
    return new FetchVerdict(problem, false, problem.passing(), messageOf(problem));
  }

  /** A download that failed for a reason of its own. */
  static FetchVerdict failed(String message) {
    return new FetchVerdict(FetchProblem.DOWNLOAD_FAILED, false, false, message);
  }

  /** A download that failed for a reason that may pass. */
  static FetchVerdict passing(String message) {
    return new FetchVerdict(FetchProblem.DOWNLOAD_FAILED, false, true, message);
  }

  /** Of what the tool wrote to its standard error; its warnings do not count beside an error. */
  static FetchVerdict fromErrors(String errors) {
    String lines = errorLines(errors).toLowerCase(Locale.ROOT);
    return RULES.stream()
        .filter(rule -> rule.words().matcher(lines).find())
        .map(Rule::verdict)
        .findFirst()
        .orElseGet(() -> downloadVerdict(lines));
  }

  private static String errorLines(String errors) {
    String marked =
        String.join("\n", errors.lines().filter(line -> line.startsWith("ERROR")).toList());
    return marked.isEmpty() ? errors : marked;
  }

  private static FetchVerdict downloadVerdict(String lines) {
    if (lines.contains("unsupported url")) {
      return failed("No video was found at this address.");
    }
    if (Pattern.compile("(error|status)[: ]+(404|410)").matcher(lines).find()) {
      return failed("There is nothing at this address.");
    }
    if (UNREACHABLE.matcher(lines).find()) {
      return passing("The site could not be reached. Check the address, or try again later.");
    }
    if (BROKEN_OFF.matcher(lines).find()) {
      return passing("The connection to the site broke.");
    }
    return failed(
        lines.contains("video unavailable")
            ? "The site says that this video is not available."
            : "The video could not be downloaded.");
  }

  private static Rule rule(String words, FetchProblem problem, boolean othersMayHelp) {
    return new Rule(
        Pattern.compile(words),
        new FetchVerdict(problem, othersMayHelp, problem.passing(), messageOf(problem)));
  }

  private static String messageOf(FetchProblem problem) {
    return switch (problem) {
      case INVALID_URL -> "Please give the address of one video on an allowed site.";
      case FORMAT_UNAVAILABLE -> "The site does not offer this video in a usable format.";
      case AGE_VERIFICATION_REQUIRED -> "The site asks for a proof of age for this video.";
      case AUTH_REQUIRED -> "The site wants a sign-in for this video.";
      case RATE_LIMITED -> "The site has had too many requests from here.";
      case FORBIDDEN -> "The site refused the download.";
      case DOWNLOAD_FAILED -> "The video could not be downloaded.";
      case VIDEO_FILE_MISSING -> "The download ended, but there is no video in it.";
      case INVALID_CONTAINER -> "What was downloaded is no video file and could not be repaired.";
      case TOOL_MISSING -> "yt-dlp or FFmpeg is not installed on the server.";
      case UNEXPECTED_ERROR -> "The download failed unexpectedly.";
    };
  }
}
