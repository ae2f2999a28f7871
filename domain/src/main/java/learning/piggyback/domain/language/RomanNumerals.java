package learning.piggyback.domain.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers written as I, V, X, L, C, D and M; only read where somebody asks for them. */
public final class RomanNumerals {

  /** 1 to 3999, as they are written by rule; also nothing at all. */
  private static final Pattern WELL_FORMED =
      Pattern.compile("m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})");

  private static final Pattern IN_CAPITALS = Pattern.compile("[IVXLCDM]{2,15}");
  private static final int LONGEST = 15;

  private static final Map<Character, Integer> VALUES =
      Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100, 'd', 500, 'm', 1_000);

  private RomanNumerals() {}

  /** The whole text is one, in capitals; "I" alone is not. */
  public static boolean isOne(String text) {
    String stripped = text.strip();
    return IN_CAPITALS.matcher(stripped).matches()
        && WELL_FORMED.matcher(stripped.toLowerCase(Locale.ROOT)).matches();
  }

  /** The tokens with their numerals as digits. A single letter must be the only word. */
  public static List<String> inDigits(List<String> tokens) {
    long words = tokens.stream().filter(token -> !token.equals(Tokens.BREAK)).count();
    return tokens.stream().map(token -> isRead(token, words) ? digits(token) : token).toList();
  }

  private static boolean isRead(String token, long words) {
    return !token.isEmpty()
        && token.length() <= LONGEST
        && (token.length() > 1 || words == 1)
        && WELL_FORMED.matcher(token).matches();
  }

  private static String digits(String numeral) {
    int value = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int own = VALUES.getOrDefault(numeral.charAt(i), 0);
      int next = i + 1 < numeral.length() ? VALUES.getOrDefault(numeral.charAt(i + 1), 0) : 0;
      value += own < next ? -own : own;
    }
    return Integer.toString(value);
  }
}
