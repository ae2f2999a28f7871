package learning.piggyback.domain.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads words from left to right and adds up what belongs to one number. */
final class NumberReader {

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private final List<String> tokens;
  private final Set<BigDecimal> found = new TreeSet<>();
  private int at;

  /** An open number that is written in digits, or is done but for a part behind it. */
  private @Nullable BigDecimal whole;

  private boolean open;
  private long total;
  private long group;
  private long scale;

  /** The next word belongs to the open number only if its value is below this. */
  private long room;

  NumberReader(List<String> tokens) {
    this.tokens = tokens;
  }

  Set<BigDecimal> read() {
    for (at = 0; at < tokens.size(); at++) {
      read(token(at));
    }
    close();
    return found;
  }

  private String token(int index) {
    return index < tokens.size() ? tokens.get(index) : "";
  }

  private void read(String token) {
    if (!NumberWords.isNumber(token) && !token.equals("and")) {
      close();
      return;
    }
    Long value = NumberWords.VALUES.get(token);
    Long size = NumberWords.SCALES.get(token);
    if (value != null) {
      add(value);
    } else if (size != null) {
      multiply(size);
    } else if (NumberWords.isDigits(token)) {
      readDigits(token);
    } else if (NumberWords.GROUPS.containsKey(token)) {
      keep(orOne().multiply(BigDecimal.valueOf(NumberWords.GROUPS.get(token))));
    } else if (token.equals("and")) {
      readAnd();
    } else {
      readPart(NumberWords.PARTS.get(token));
    }
  }

  /** "two hundred and five" goes on, "two and a half" gets its part, else the number ends. */
  private void readAnd() {
    int next = ARTICLES.contains(token(at + 1)) ? at + 2 : at + 1;
    BigDecimal part = partAt(next);
    if (part != null && isOpen()) {
      keep(taken().add(part));
      at = NumberWords.PARTS.containsKey(token(next)) ? next : next + 1;
      close();
    } else if (!(room >= 100 && fits(token(at + 1)))) {
      close();
    }
  }

  /** "half", "three quarters" or "0.5" at a place; null when there is none. */
  private @Nullable BigDecimal partAt(int index) {
    BigDecimal part = NumberWords.PARTS.get(token(index));
    if (part != null) {
      return part;
    }
    Long times = NumberWords.VALUES.get(token(index));
    BigDecimal behind = NumberWords.PARTS.get(token(index + 1));
    return times != null && behind != null && times > 0 && times < 4
        ? behind.multiply(BigDecimal.valueOf(times))
        : null;
  }

  /** "half a dozen", "half a million", "three quarters", "a quarter". */
  private void readPart(@Nullable BigDecimal part) {
    if (part == null) {
      close();
      return;
    }
    BigDecimal times = orOne();
    int next = ARTICLES.contains(token(at + 1)) ? at + 2 : at + 1;
    Map<String, Long> sizes =
        NumberWords.GROUPS.containsKey(token(next)) ? NumberWords.GROUPS : NumberWords.SCALES;
    Long size = sizes.get(token(next));
    if (size != null) {
      times = times.multiply(BigDecimal.valueOf(size));
      at = next;
    }
    keep(part.multiply(times));
    close();
  }

  private boolean fits(String token) {
    Long value = NumberWords.VALUES.get(token);
    return value != null && value > 0 && value < room;
  }

  private void readDigits(String digits) {
    if (whole != null && whole.scale() <= 0 && digits.startsWith("0.")) {
      // "2 1/2"
      keep(taken().add(new BigDecimal(digits)));
      return;
    }
    close();
    if (NumberWords.SCALES.containsKey(token(at + 1)) && digits.matches("[0-9]{1,3}")) {
      add(Long.parseLong(digits));
    } else {
      whole = new BigDecimal(digits);
    }
  }

  private void add(long value) {
    if (whole != null || !open || value == 0 || value >= room) {
      close();
      open = true;
    }
    group += value;
    room = value >= 20 && value < 100 && value % 10 == 0 ? 10 : 1;
  }

  private void multiply(long size) {
    if (whole != null && whole.precision() < 20) {
      keep(whole.multiply(BigDecimal.valueOf(size)));
      return;
    }
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

  private boolean isOpen() {
    return open || whole != null;
  }

  /** The open number, which what follows is made from; 1 when none is open. */
  private BigDecimal orOne() {
    return isOpen() ? taken() : BigDecimal.ONE;
  }

  private BigDecimal taken() {
    BigDecimal value = whole != null ? whole : BigDecimal.valueOf(total + group);
    reset();
    return value;
  }

  private void keep(BigDecimal value) {
    reset();
    whole = value;
  }

  private void close() {
    if (isOpen()) {
      found.add(taken().stripTrailingZeros());
    }
    reset();
  }

  private void reset() {
    whole = null;
    open = false;
    total = 0;
    group = 0;
    scale = 0;
    room = 0;
  }
}
