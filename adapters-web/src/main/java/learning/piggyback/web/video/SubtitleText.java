package learning.piggyback.web.video;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;

/** Subtitles as browsers read them. */
final class SubtitleText {

  private static final Pattern TIMING =
      Pattern.compile(
          "(?m)^\\s*(\\d{1,2}:\\d{2}:\\d{2})[,.](\\d{1,3})\\s*-->\\s*(\\d{1,2}:\\d{2}:\\d{2})[,.](\\d{1,3}).*$");

  private SubtitleText() {}

  /** WebVTT as it is, SubRip as WebVTT; anything else is {@code INVALID not_subtitles}. */
  static String toWebVtt(String text) {
    String clean = text.startsWith("\ufeff") ? text.substring(1) : text;
    if (clean.startsWith("WEBVTT")) {
      return clean;
    }
    Matcher timing = TIMING.matcher(clean);
    if (!timing.find()) {
      throw DomainProblem.invalid(
          "not_subtitles",
          "These are no subtitles. Please give a WebVTT (.vtt) or SubRip (.srt) file.");
    }
    String body =
        timing.replaceAll(m ->
            "%s.%s --> %s.%s"
                .formatted(
                    hours(m.group(1)), millis(m.group(2)), hours(m.group(3)), millis(m.group(4))));
    return "WEBVTT\n\n" + body.replace("\r\n", "\n");
  }

  private static String hours(String time) {
    return time.indexOf(':') == 1 ? "0" + time : time;
  }

  private static String millis(String digits) {
    return (digits + "00").substring(0, 3);
  }
}
