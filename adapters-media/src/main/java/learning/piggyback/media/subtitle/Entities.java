package learning.piggyback.media.subtitle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references: names and numbers that stand for a character in WebVTT and HTML. */
final class Entities {

  private static final Pattern REFERENCE =
      Pattern.compile("&(#x[0-9A-Fa-f]{1,6}|#\\d{1,7}|[A-Za-z][A-Za-z0-9]{1,30});");

  /** The names of U+00A0 to U+00FF, in order (HTML 4.01, section 24.2.1). */
  private static final String LATIN_1 =
      """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
      deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
      Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute
      Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml
      Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
      igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave
      uacute ucirc uuml yacute thorn yuml
      """;

  private static final Map<String, String> NAMED = names();

  private Entities() {}

  /** What is no character reference, or names no character, stays as it is. */
  static String decode(String text) {
    return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)));
  }

  private static String character(MatchResult reference) {
    String name = reference.group(1);
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, reference.group());
    }
    int point =
        name.startsWith("#x")
            ? Integer.parseInt(name.substring(2), 16)
            : Integer.parseInt(name.substring(1));
    boolean character =
        Character.isDefined(point) && point != 0 && Character.getType(point) != Character.SURROGATE;
    return character ? Character.toString(point) : reference.group();
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    List<String> latin = List.of(LATIN_1.strip().split("\\s+"));
    for (int i = 0; i < latin.size(); i++) {
      names.put(latin.get(i), Character.toString(0xA0 + i));
    }
    names.putAll(Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'"));
    names.putAll(Map.of("lrm", "\u200E", "rlm", "\u200F", "zwj", "\u200D", "zwnj", "\u200C"));
    names.putAll(Map.of("lsquo", "‘", "rsquo", "’", "ldquo", "“", "rdquo", "”"));
    names.putAll(
        Map.of("ndash", "–", "mdash", "—", "hellip", "…", "bull", "•", "euro", "€", "trade", "™"));
    names.putAll(Map.of("OElig", "Œ", "oelig", "œ", "Scaron", "Š", "scaron", "š", "Yuml", "Ÿ"));
    return Map.copyOf(names);
  }
}
