package learning.piggyback.domain.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;

/**
 * The name by which a parent is known to the system, of the same shape as an {@link ExpertId}; an
 * expert who is a parent too has the same id in both roles.
 */
public record ParentId(String value) {

  private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9_-]{2,49}");
  private static final int LONGEST_START = 40;

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

  /**
   * An id that begins with what the alphabet of ids has of a name; the store says if it is taken.
   */
  public static ParentId random(PersonName name, RandomGenerator random) {
    String plain =
        Normalizer.normalize(name.value(), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String start = plain.isEmpty() ? "parent" : plain;
    String cut = start.substring(0, Math.min(start.length(), LONGEST_START));
    return new ParentId(String.format(Locale.ROOT, "%s-%06d", cut, random.nextInt(1_000_000)));
  }

  /** What is said of a parent that is not there, and of one that is not the caller's. */
  public static DomainProblem unknown() {
    return DomainProblem.notFound("parent_not_found", "parent not found");
  }

  @Override
  public String toString() {
    return value;
  }
}
