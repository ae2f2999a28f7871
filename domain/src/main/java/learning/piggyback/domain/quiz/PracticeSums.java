package learning.piggyback.domain.quiz;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What practice adds up to: effort (attempts, finished, watched, retries) and how first tries went,
 * an adult's mark before the grader's.
 *
 * @param finished attempts in which nine tenths of the video were watched
 * @param marked first tries that an adult marked
 */
public record PracticeSums(
    long attempts,
    long finished,
    Duration watched,
    long correct,
    long almost,
    long wrong,
    long retries,
    long marked) {

  public static final PracticeSums NONE = new PracticeSums(0, 0, Duration.ZERO, 0, 0, 0, 0, 0);

  /**
   * What one attempt adds, and where. Of replies the first to each question counts, as in {@link
   * Tally#of}; of a player that sends none its own count, which knows no "almost".
   *
   * @param length of the video; zero when it is not known
   */
  public static Map<PracticeKey, PracticeSums> of(Attempt attempt, Duration length) {
    Map<PracticeKey, PracticeSums> sums = new HashMap<>();
    sums.put(PracticeKey.of(attempt, Optional.empty()), ofWatching(attempt, length));
    Set<String> seen = new HashSet<>();
    for (Reply reply : attempt.replies()) {
      boolean again = reply.counted() == AnswerStatus.RETRY || !seen.add(reply.question());
      sums.merge(
          PracticeKey.of(attempt, reply.type()),
          again ? ofRetries(1) : ofFirstTry(reply),
          PracticeSums::plus);
    }
    return sums;
  }

  /** What has to be added so that the sums of one attempt become those of the other. */
  public static Map<PracticeKey, PracticeSums> difference(
      Map<PracticeKey, PracticeSums> before, Map<PracticeKey, PracticeSums> after) {
    Map<PracticeKey, PracticeSums> more = new HashMap<>(after);
    before.forEach((key, sums) -> more.merge(key, sums.negated(), PracticeSums::plus));
    more.values().removeIf(NONE::equals);
    return more;
  }

  private static PracticeSums ofWatching(Attempt attempt, Duration length) {
    Tally own = attempt.replies().isEmpty() ? attempt.tally() : Tally.NONE;
    return new PracticeSums(
        1,
        attempt.isFinished(length) ? 1 : 0,
        attempt.watched(),
        own.correct(),
        0,
        own.wrong(),
        own.retries(),
        0);
  }

  private static PracticeSums ofRetries(long retries) {
    return new PracticeSums(0, 0, Duration.ZERO, 0, 0, 0, retries, 0);
  }

  private static PracticeSums ofFirstTry(Reply reply) {
    AnswerStatus status = reply.counted();
    return new PracticeSums(
        0,
        0,
        Duration.ZERO,
        status == AnswerStatus.CORRECT ? 1 : 0,
        status == AnswerStatus.ALMOST ? 1 : 0,
        status == AnswerStatus.WRONG ? 1 : 0,
        0,
        reply.override().isPresent() ? 1 : 0);
  }

  /** Questions of which there is a first try. */
  public long tried() {
    return correct + almost + wrong;
  }

  /** Without the watching. */
  public PracticeSums answers() {
    return new PracticeSums(0, 0, Duration.ZERO, correct, almost, wrong, retries, marked);
  }

  public PracticeSums plus(PracticeSums other) {
    return new PracticeSums(
        attempts + other.attempts,
        finished + other.finished,
        watched.plus(other.watched),
        correct + other.correct,
        almost + other.almost,
        wrong + other.wrong,
        retries + other.retries,
        marked + other.marked);
  }

  private PracticeSums negated() {
    return new PracticeSums(
        -attempts, -finished, watched.negated(), -correct, -almost, -wrong, -retries, -marked);
  }
}
