package learning.piggyback.domain.account;

import java.util.Locale;
import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;

/** The name by which an expert is known to the system: 3 to 50 of {@code a-z 0-9 _ -}. */
public record ExpertId(String value) {

  private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9_-]{2,49}");

  public ExpertId {
    if (!VALID.matcher(value).matches()) {
      throw DomainProblem.invalid(
          "invalid_expert_id", "expert_id must be 3-50 chars: lowercase letters, numbers, _ or -");
    }
  }

  /** Reads an id as a person types it: white space around it and upper case do not matter. */
  public static ExpertId of(String text) {
    return new ExpertId(text.strip().toLowerCase(Locale.ROOT));
  }

  /** What is said of an expert that is not there, and of one that is not the caller's. */
  public static DomainProblem unknown() {
    return DomainProblem.notFound("expert_not_found", "expert not found");
  }

  @Override
  public String toString() {
    return value;
  }
}
