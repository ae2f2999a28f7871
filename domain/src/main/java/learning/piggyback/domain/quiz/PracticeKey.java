package learning.piggyback.domain.quiz;

import java.util.Optional;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.video.VideoId;

/**
 * By what a child's practice is added up.
 *
 * @param week in which the attempt began
 * @param type empty for what belongs to no kind of question: watching, and answers of none
 */
public record PracticeKey(
    VideoId video, InteractionMode mode, Week week, Optional<QuestionType> type) {

  static PracticeKey of(Attempt attempt, Optional<QuestionType> type) {
    return new PracticeKey(attempt.video(), attempt.mode(), Week.of(attempt.startedAt()), type);
  }
}
