package learning.piggyback.domain.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import learning.piggyback.domain.DomainProblem;

/**
 * The count of an attempt: the first reply to each question counts, later ones are retries.
 *
 * @param total questions answered: {@code correct + wrong}
 */
public record Tally(int total, int correct, int wrong, int retries) {

  /** More questions than any video has; so that sums over many attempts stay exact. */
  public static final int MOST = 10_000;

  public static final Tally NONE = new Tally(0, 0, 0, 0);

  public Tally {
    if (!isCount(total) || !isCount(correct) || !isCount(wrong) || !isCount(retries)) {
      throw DomainProblem.invalid("invalid_score", "Counts are between 0 and 10,000.");
    }
  }

  private static boolean isCount(int value) {
    return value >= 0 && value <= MOST;
  }

  /** Counts replies in the order in which they were given. */
  public static Tally of(List<Reply> replies) {
    Set<String> seen = new HashSet<>();
    int correct = 0;
    int wrong = 0;
    int retries = 0;
    for (Reply reply : replies) {
      if (reply.counted() == AnswerStatus.RETRY || !seen.add(reply.question())) {
        retries++;
      } else if (reply.counted() == AnswerStatus.CORRECT) {
        correct++;
      } else {
        wrong++;
      }
    }
    return new Tally(correct + wrong, correct, wrong, retries);
  }

  /** The same with as many more right ones and fewer wrong ones; negative for the other way. */
  Tally shifted(int right) {
    return new Tally(total, correct + right, wrong - right, retries);
  }

  /** Whole percent, half up as the player shows it; 0 without questions. */
  public int percentage() {
    return total == 0 ? 0 : (int) Math.round(100.0 * correct / total);
  }
}
