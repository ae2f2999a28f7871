package learning.piggyback.application.question;

import java.util.List;
import learning.piggyback.domain.question.QuestionType;

/**
 * A question of a segment that an adult wants another one for, of the same type.
 *
 * @param question the current wording
 * @param answer the current answer
 * @param avoid wordings that the new one must not repeat, the current one aside
 */
public record RewriteRequest(
    QuestionType type, String question, String answer, List<String> avoid) {

  public RewriteRequest {
    avoid = List.copyOf(avoid);
  }
}
