package learning.piggyback.domain.quiz;

import java.time.Instant;

/**
 * An adult's mark in place of the grader's, which is kept beside it.
 *
 * @param by the role and id of the adult, such as {@code parent:smith}
 */
public record MarkOverride(AnswerStatus status, String by, Instant at) {

  public MarkOverride {
    if (status == AnswerStatus.RETRY) {
      throw new IllegalArgumentException("A mark is not a retry.");
    }
  }
}
