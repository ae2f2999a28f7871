package learning.piggyback.domain.account;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;

/** Six digits; a name, never a secret. */
public record ChildId(String value) {

  private static final Pattern VALID = Pattern.compile("[0-9]{6}");

  public ChildId {
    if (!VALID.matcher(value).matches()) {
      throw DomainProblem.invalid("invalid_child_id", "child_id must be 6 digits");
    }
  }

  public static ChildId of(String text) {
    return new ChildId(text.strip());
  }

  /** One of a million ids; the store says whether it is taken. */
  public static ChildId random(RandomGenerator random) {
    return new ChildId(String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000)));
  }

  /** What is said of a child that is not there, and of one that is not the caller's. */
  public static DomainProblem unknown() {
    return DomainProblem.notFound("child_not_found", "child not found");
  }

  @Override
  public String toString() {
    return value;
  }
}
