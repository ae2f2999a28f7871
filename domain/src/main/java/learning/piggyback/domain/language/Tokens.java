package learning.piggyback.domain.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Splits text into lower-case words, numbers and breaks. Letters of every script count; accents are
 * folded ("café" is "cafe"); scripts that write without blanks give one token per sign.
 */
public final class Tokens {

  /** Stands for punctuation that ends a phrase. */
  public static final String BREAK = ",";

  /** A sign such as ½, which would run into the number before it. */
  private static final Pattern FRACTION_SIGN = Pattern.compile("[\\u00BC-\\u00BE\\u2150-\\u215E]");

  /** The blanks that some languages write between thousands. */
  private static final Pattern THOUSANDS_BLANK =
      Pattern.compile("(?<=\\p{Nd})[\\u00A0\\u202F](?=\\p{Nd}{3}(?!\\p{Nd}))");

  private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036F]+");
  private static final Pattern APOSTROPHE = Pattern.compile("[\\u2018\\u2019\\u02BC`]");

  private Tokens() {}

  public static List<String> of(String text) {
    return List.copyOf(new TokenReader(fold(text)).read());
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
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
