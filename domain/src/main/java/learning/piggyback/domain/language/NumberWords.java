package learning.piggyback.domain.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers that a text names, in digits or in English words: "forty-two", "two hundred and
 * five", "3rd", "twelve thousand". "one two" is two numbers.
 */
public final class NumberWords {

  private static final Map<String, Long> VALUES = values();
  private static final Map<String, Long> SCALES =
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

  private final Set<BigDecimal> found = new TreeSet<>();
  private boolean open;
  private long total;
  private long group;
  private long scale;

  /** The next word belongs to the open number only if its value is below this. */
  private long room;

  private NumberWords() {}

  /** The distinct numbers, ascending, without trailing zeros. */
  public static Set<BigDecimal> in(List<String> tokens) {
    NumberWords reader = new NumberWords();
    for (int i = 0; i < tokens.size(); i++) {
      String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
      reader.read(tokens.get(i), next);
    }
    reader.close();
    return reader.found;
  }

  public static boolean isNumber(String token) {
    return VALUES.containsKey(token) || SCALES.containsKey(token) || isDigits(token);
  }

  private void read(String token, String next) {
    Long value = VALUES.get(token);
    Long size = SCALES.get(token);
    if (value != null) {
      add(value);
    } else if (size != null) {
      multiply(size);
    } else if (isDigits(token)) {
      readDigits(token, SCALES.containsKey(next));
    } else if (!(token.equals("and") && room >= 100 && fits(next))) {
      close();
    }
  }

  private boolean fits(String token) {
    Long value = VALUES.get(token);
    return value != null && value > 0 && value < room;
  }

  private void readDigits(String digits, boolean scaled) {
    close();
    if (scaled && digits.length() <= 3 && !digits.contains(".")) {
      add(Long.parseLong(digits));
    } else {
      found.add(new BigDecimal(digits).stripTrailingZeros());
    }
  }

  private void add(long value) {
    if (!open || value == 0 || value >= room) {
      close();
      open = true;
    }
    group += value;
    room = value >= 20 && value < 100 && value % 10 == 0 ? 10 : 1;
  }

  private void multiply(long size) {
    boolean continues =
        open && group > 0 && (size == 100 ? group < 100 : scale == 0 || size < scale);
    boolean hundredBehindScale = open && group == 0 && room > 100 && size == 100;
    if (!continues && !hundredBehindScale) {
      close();
      open = true;
    }
    long factor = Math.max(1, group);
    if (size == 100) {
      group = factor * size;
    } else {
      total += factor * size;
      group = 0;
      scale = size;
    }
    room = size;
  }

  private void close() {
    if (open) {
      found.add(BigDecimal.valueOf(total + group).stripTrailingZeros());
    }
    open = false;
    total = 0;
    group = 0;
    scale = 0;
    room = 0;
  }

  private static boolean isDigits(String token) {
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
