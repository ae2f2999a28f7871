package learning.piggyback.domain.account;

import java.util.Locale;
import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;

/**
 * The name by which a parent is known to the system, of the same shape as an {@link ExpertId}; an
 * expert who is a parent too has the same id in both roles.
 */
public record ParentId(String value) {

  private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9_-]{2,49}");

  public ParentId {
    if (!VALID.matcher(value).matches()) {
      throw DomainProblem.invalid(
          "invalid_parent_id", "parent_id must be 3-50 chars: lowercase letters, numbers, _ or -");
    }
  }

  /** Reads an id as a person types it: white space around it and upper case do not matter. */
  public static ParentId of(String text) {
    return new ParentId(text.strip().toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return value;
  }
}
