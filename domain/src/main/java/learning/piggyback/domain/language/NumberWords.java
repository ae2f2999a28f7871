package learning.piggyback.domain.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers that a text names, in digits or in English words: "forty-two", "two hundred and
 * five", "3rd", "twelve thousand", "two and a half", "a dozen". "one two" is two numbers.
 */
public final class NumberWords {

  static final Map<String, Long> VALUES = values();

  /** What multiplies the number before it. */
  static final Map<String, Long> SCALES =
      Map.of(
          "hundred",
          100L,
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "hundredth",
          100L,
          "thousandth",
          1_000L,
          "millionth",
          1_000_000L);

  static final Map<String, BigDecimal> PARTS =
      Map.of(
          "half",
          new BigDecimal("0.5"),
          "halves",
          new BigDecimal("0.5"),
          "quarter",
          new BigDecimal("0.25"),
          "quarters",
          new BigDecimal("0.25"));

  /** Numbers of things, behind "a" or another number. */
  static final Map<String, Long> GROUPS = Map.of("dozen", 12L, "couple", 2L);

  private static final Set<String> NAMES =
      Stream.of(VALUES, SCALES, PARTS, GROUPS)
          .flatMap(names -> names.keySet().stream())
          .collect(Collectors.toSet());

  private NumberWords() {}

  /** The distinct numbers, ascending, without trailing zeros. */
  public static Set<BigDecimal> in(List<String> tokens) {
    return new NumberReader(tokens).read();
  }

  public static boolean isNumber(String token) {
    return NAMES.contains(token) || isDigits(token);
  }

  static boolean isDigits(String token) {
    return !token.isEmpty() && token.charAt(0) >= '0' && token.charAt(0) <= '9';
  }

  private static Map<String, Long> values() {
    Map<String, Long> values = new HashMap<>();
    number(
        values,
        0,
        1,
        "zero one two three four five six seven eight nine ten eleven twelve"
            + " thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
    number(values, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
    number(
        values,
        1,
        1,
        "first second third fourth fifth sixth seventh eighth ninth tenth"
            + " eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
            + " nineteenth");
    number(
        values,
        20,
        10,
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth" + " ninetieth");
    values.put("fourty", 40L);
    return Map.copyOf(values);
  }

  private static void number(Map<String, Long> values, long from, long step, String words) {
    long value = from;
    for (String word : WordLists.split(words).toList()) {
      values.put(word, value);
      value += step;
    }
  }
}
