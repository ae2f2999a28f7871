package learning.piggyback.domain.digest;

import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;

/** An address that mail can be sent to; ASCII, without comments and quotes. */
public record MailAddress(String value) {

  public static final int LONGEST = 254;

  private static final Pattern VALID =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

  private static final int LONGEST_NAME = 64;

  public MailAddress {
    if (value.length() > LONGEST
        || value.indexOf('@') > LONGEST_NAME
        || !VALID.matcher(value).matches()) {
      throw DomainProblem.invalid(
          "invalid_mail_address", "This is not a mail address such as name@example.org.");
    }
  }

  /** What stands behind the at sign. */
  public String domain() {
    return value.substring(value.indexOf('@') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
