package learning.piggyback.domain.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text into lower-case words, numbers and breaks. Letters of every script count; accents are
 * folded ("café" is "cafe"); scripts that write without blanks give one token per sign.
 */
public final class Tokens {

  /** Stands for punctuation that ends a phrase. */
  public static final String BREAK = ",";

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<over>\\p{Nd}{1,3})[/\\u2044](?<under>\\p{Nd}{1,3})(?![/\\u2044\\p{Nd}])"
              + "|(?<number>(?:\\p{Nd}{1,3}(?:,\\p{Nd}{3})++(?!\\p{Nd})|\\p{Nd}++)(?:\\.\\p{Nd}++)?)"
              + "(?:(?:st|nd|rd|th)(?!\\p{L}))?|(?<sign>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])"
              + "|(?<word>[\\p{L}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]++)"
              + "(?<tail>'\\p{L}{1,2}(?!\\p{L}))?|(?<stop>[,.;:!?])");

  /** A sign such as ½, which would run into the number before it. */
  private static final Pattern FRACTION_SIGN = Pattern.compile("[\\u00BC-\\u00BE\\u2150-\\u215E]");

  /** The blanks that some languages write between thousands. */
  private static final Pattern THOUSANDS_BLANK =
      Pattern.compile("(?<=\\p{Nd})[\\u00A0\\u202F](?=\\p{Nd}{3}(?!\\p{Nd}))");

  /** Six decimals tell any two simple fractions apart. */
  private static final int DECIMALS = 6;

  private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036F]+");
  private static final Pattern APOSTROPHE = Pattern.compile("[\\u2018\\u2019\\u02BC`]");
  private static final Pattern NEGATED =
      Pattern.compile("(do|does|did|is|was|are|were|ca|wo|could|should|would|have|has|had)n");
  private static final Pattern NEGATED_BARE = Pattern.compile(NEGATED.pattern() + "t");

  private Tokens() {}

  public static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = matcher(fold(text));
    while (matcher.find()) {
      add(tokens, matcher.toMatchResult());
    }
    return List.copyOf(tokens);
  }

  /** Of folded text. */
  static Matcher matcher(CharSequence folded) {
    return TOKEN.matcher(folded);
  }

  private static void add(List<String> tokens, MatchResult match) {
    String number = match.group("number");
    String word = match.group("word");
    if (match.group("over") != null) {
      addFraction(tokens, asciiDigits(match.group("over")), asciiDigits(match.group("under")));
    } else if (number != null) {
      tokens.add(asciiDigits(number.replace(",", "")));
    } else if (word != null) {
      addWord(tokens, word, "'t".equals(match.group("tail")));
    } else {
      tokens.add(match.group("stop") != null ? BREAK : match.group("sign"));
    }
  }

  /** "1/2" becomes "0.5"; by nothing nothing is divided. */
  private static void addFraction(List<String> tokens, String over, String under) {
    BigDecimal divisor = new BigDecimal(under);
    if (divisor.signum() == 0) {
      tokens.add(over);
      tokens.add(under);
      return;
    }
    tokens.add(
        new BigDecimal(over)
            .divide(divisor, DECIMALS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString());
  }

  /** "didn't" and "didnt" become "did not", "no one" becomes "nobody"; "'s" and the like fall. */
  private static void addWord(List<String> tokens, String word, boolean negative) {
    if (NEGATED_BARE.matcher(word).matches()) {
      tokens.add(word.substring(0, word.length() - 2));
      tokens.add("not");
    } else if (negative && NEGATED.matcher(word).matches()) {
      tokens.add(word.substring(0, word.length() - 1));
      tokens.add("not");
    } else if (word.equals("one") && !tokens.isEmpty() && tokens.getLast().equals("no")) {
      tokens.set(tokens.size() - 1, "nobody");
    } else if (word.equals("cannot")) {
      tokens.add("can");
      tokens.add("not");
    } else {
      tokens.add(word);
    }
  }

  private static String fold(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT).replace('`', '\'');
    }
    String spaced = FRACTION_SIGN.matcher(text).replaceAll(" $0");
    String joined = THOUSANDS_BLANK.matcher(spaced).replaceAll("");
    String compatible = Normalizer.normalize(joined, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String decomposed = Normalizer.normalize(compatible, Normalizer.Form.NFD);
    String folded = ACCENT.matcher(decomposed).replaceAll("");
    return APOSTROPHE.matcher(Normalizer.normalize(folded, Normalizer.Form.NFC)).replaceAll("'");
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(unit -> unit < 0x80);
  }

  private static String asciiDigits(String number) {
    StringBuilder digits = new StringBuilder();
    number
        .codePoints()
        .forEach(sign -> {
          int digit = Character.digit(sign, 10);
          digits.append(digit < 0 ? "." : String.valueOf(digit));
        });
    return digits.toString();
  }
}
