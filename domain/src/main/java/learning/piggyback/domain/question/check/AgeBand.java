package learning.piggyback.domain.question.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;

/**
 * The ages that questions are written for. The limits follow the middle of the band: 15 words and
 * grade 5 for 6 to 8, two words and one grade more or less for each year.
 *
 * @param youngest {@value #EARLIEST} to {@value #LATEST} years
 * @param oldest not less than the youngest
 */
public record AgeBand(int youngest, int oldest) {

  public static final int EARLIEST = 5;
  public static final int LATEST = 10;

  public static final AgeBand DEFAULT = new AgeBand(6, 8);

  private static final String MESSAGE = "Ages are 5 to 10, such as 6-8.";
  private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:\\s*-\\s*(\\d{1,2}))?");

  private static final int DEFAULT_MIDDLE = 7;
  private static final int DEFAULT_WORDS = 15;
  private static final int DEFAULT_GRADE = 5;

  public AgeBand {
    if (youngest < EARLIEST || oldest > LATEST || oldest < youngest) {
      throw DomainProblem.invalid("invalid_ages", MESSAGE);
    }
  }

  /**
   * Reads "6-8" or "7".
   *
   * @throws DomainProblem {@code INVALID invalid_ages}
   */
  public static AgeBand of(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw DomainProblem.invalid("invalid_ages", MESSAGE);
    }
    String youngest = matcher.group(1);
    String oldest = matcher.group(2) == null ? youngest : matcher.group(2);
    return new AgeBand(Integer.parseInt(youngest), Integer.parseInt(oldest));
  }

  /** How many words a question may have. */
  public int mostWords() {
    return DEFAULT_WORDS + 2 * (middle() - DEFAULT_MIDDLE);
  }

  /** The highest Flesch-Kincaid grade that a question may have. */
  public int highestGrade() {
    return DEFAULT_GRADE + middle() - DEFAULT_MIDDLE;
  }

  private int middle() {
    return (youngest + oldest) / 2;
  }

  @Override
  public String toString() {
    return youngest == oldest ? Integer.toString(youngest) : youngest + "-" + oldest;
  }
}
