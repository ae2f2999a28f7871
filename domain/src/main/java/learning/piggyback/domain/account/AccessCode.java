package learning.piggyback.domain.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;

/**
 * The secret by which an expert or a family logs in, in its canonical form: NFKC, upper case,
 * without spaces and dashes. Two codes that differ only in those are the same code.
 */
public record AccessCode(String value) {

  /** Without 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V: what a child can read aloud and type. */
  private static final String ALPHABET = "3467ACDEFGHJKMNPQRTWXY";

  private static final int MADE_LENGTH = 8;
  private static final int MIN_CHOSEN = 6;
  private static final int MAX_CHOSEN = 64;

  /** With spaces and dashes; more is not even read. */
  private static final int LONGEST_TYPED = 1_000;

  private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cc}]+");
  private static final String RUNS = "0123456789 9876543210 ABCDEFGHIJKLMNOPQRSTUVWXYZ QWERTYUIOP";

  /** Reads a code as a person types it; an empty text is an empty code, which nobody has. */
  public static AccessCode typed(String text) {
    String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return new AccessCode(IGNORED.matcher(compatible).replaceAll("").toUpperCase(Locale.ROOT));
  }

  /** A code that a person chose: 6 to 64 characters, and not one that a stranger tries first. */
  public static AccessCode chosen(String text) {
    AccessCode code = text.length() > LONGEST_TYPED ? new AccessCode("") : typed(text);
    int length = code.value.codePointCount(0, code.value.length());
    if (length < MIN_CHOSEN || length > MAX_CHOSEN) {
      throw DomainProblem.invalid(
          "invalid_access_code", "An access code has 6 to 64 characters, not counting spaces.");
    }
    if (code.value.chars().distinct().count() < 3 || RUNS.contains(code.value)) {
      throw DomainProblem.invalid(
          "guessable_access_code", "This code is too easy to guess. Please choose another one.");
    }
    return code;
  }

  /** A new code of 8 characters, about 35 bits. */
  public static AccessCode random(RandomGenerator random) {
    StringBuilder made = new StringBuilder(MADE_LENGTH);
    for (int i = 0; i < MADE_LENGTH; i++) {
      made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new AccessCode(made.toString());
  }

  public boolean isEmpty() {
    return value.isEmpty();
  }

  /** As it is shown: made codes in two groups of four, chosen ones as they are. */
  public String grouped() {
    return value.length() == MADE_LENGTH
        ? value.substring(0, MADE_LENGTH / 2) + "-" + value.substring(MADE_LENGTH / 2)
        : value;
  }

  /** Hides the code, so that it reaches no log by accident. */
  @Override
  public String toString() {
    return "AccessCode[hidden]";
  }
}
