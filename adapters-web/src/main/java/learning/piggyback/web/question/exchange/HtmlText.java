package learning.piggyback.web.question.exchange;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.domain.PlainText;

/** Texts that are HTML elsewhere and plain here. */
final class HtmlText {

  private static final Pattern HIDDEN =
      Pattern.compile("(?is)<!--.*?(?:-->|$)|<(script|style)\\b.*?(?:</\\1\\s*>|$)");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z!?][^>]*(?:>|$)");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,6}));");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private HtmlText() {}

  /** HTML in which a reader sees the text as it is. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#039;");
  }

  /** What a reader of the HTML sees, in one line. */
  static String plain(String html) {
    String bare = TAG.matcher(HIDDEN.matcher(html).replaceAll(" ")).replaceAll(" ");
    return unescaped(bare).replaceAll("[\\s\\u00a0\\u2028\\u2029]+", " ").strip();
  }

  private static String unescaped(String text) {
    return PlainText.of(
        ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity))));
  }

  private static String character(MatchResult entity) {
    if (entity.group(3) != null) {
      return NAMED.getOrDefault(entity.group(3), entity.group());
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }
}
