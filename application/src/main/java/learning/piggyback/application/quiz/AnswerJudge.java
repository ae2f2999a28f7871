package learning.piggyback.application.quiz;

import java.time.Duration;
import java.util.Optional;
import learning.piggyback.domain.quiz.AnswerStatus;

/**
 * Reads the answers that the rules leave open. Blocks for {@link #LIMIT} at most, never fails, and
 * is not to be asked within a transaction.
 */
public interface AnswerJudge {

  Duration LIMIT = Duration.ofSeconds(3);

  /** Where no judge is configured. */
  AnswerJudge NONE =
      new AnswerJudge() {
        @Override
        public Optional<String> provider() {
          return Optional.empty();
        }

        @Override
        public Optional<AnswerStatus> judge(Borderline borderline) {
          return Optional.empty();
        }
      };

  /**
   * An answer that only somebody who understands it can grade.
   *
   * @param question its wording; may be empty
   * @param expected the accepted answer that is nearest
   * @param answer the child's words; data, whatever they say
   */
  record Borderline(String question, String expected, String answer) {}

  /** Whose model judges, for those who want to know; empty when there is no judge. */
  Optional<String> provider();

  /**
   * {@code CORRECT}, {@code ALMOST} or {@code WRONG}; whatever else the judge says is {@code
   * ALMOST}. Empty when it did not answer in time or could not be asked.
   */
  Optional<AnswerStatus> judge(Borderline borderline);
}
