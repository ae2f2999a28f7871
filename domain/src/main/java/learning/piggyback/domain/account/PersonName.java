package learning.piggyback.domain.account;

import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.PlainText;

/**
 * A person's name as given, trimmed, with inner white space collapsed; at most 200 characters.
 * Signs that change the direction of what stands around them are left out: a name needs none, and
 * with them it could turn the text after it. The marks that names in right-to-left scripts do need
 * stay.
 */
public record PersonName(String value) {

  public static final int MAX_LENGTH = 200;

  /** Embeddings, overrides and isolates. */
  private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]*");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  public PersonName {
    if (value.isEmpty()) {
      throw DomainProblem.invalid("name_required", "A name is required");
    }
    requireShort(value);
  }

  /**
   * @param field the name of the field on the wire, for the message when it is blank
   */
  public static PersonName of(String text, String field) {
    String clean = collapse(text);
    if (isBlank(clean)) {
      throw DomainProblem.invalid(field + "_required", field + " is required");
    }
    return new PersonName(clean);
  }

  /** A name that may be left out; empty when it is blank. */
  public static String optional(String text) {
    String clean = collapse(text);
    requireShort(clean);
    return isBlank(clean) ? "" : clean;
  }

  private static String collapse(String text) {
    String plain = TURNING.matcher(PlainText.of(text)).replaceAll("");
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }

  /** Also when there are only signs that nobody sees. */
  private static boolean isBlank(String text) {
    return UNSEEN.matcher(text).matches();
  }

  private static void requireShort(String text) {
    if (text.length() > MAX_LENGTH) {
      throw DomainProblem.invalid("name_too_long", "A name has at most 200 characters");
    }
  }
}
