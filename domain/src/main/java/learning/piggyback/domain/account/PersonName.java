package learning.piggyback.domain.account;

import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.PlainText;

/** A person's name as given, trimmed, with inner white space collapsed; at most 200 characters. */
public record PersonName(String value) {

  public static final int MAX_LENGTH = 200;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  public PersonName {
    if (value.isEmpty()) {
      throw DomainProblem.invalid("name_required", "A name is required");
    }
    if (value.length() > MAX_LENGTH) {
      throw DomainProblem.invalid("name_too_long", "A name has at most 200 characters");
    }
  }

  /**
   * @param field the name of the field on the wire, for the message when it is blank
   */
  public static PersonName of(String text, String field) {
    String clean = collapse(text);
    if (clean.isEmpty()) {
      throw DomainProblem.invalid(field + "_required", field + " is required");
    }
    return new PersonName(clean);
  }

  /** The text without outer, and with single inner, white space. */
  public static String collapse(String text) {
    return SPACES.matcher(PlainText.of(text)).replaceAll(" ").strip();
  }
}
