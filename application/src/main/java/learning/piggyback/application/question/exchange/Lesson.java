package learning.piggyback.application.question.exchange;

import java.time.Instant;
import java.util.List;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.video.Video;

/**
 * A video with its questions, as it is handed on.
 *
 * @param finals all of them, whatever their state
 * @param chosen what a child is asked, in the order in which it is asked
 * @param takenAt when this was put together
 */
public record Lesson(
    Video video, FinalQuestions finals, List<ChosenQuestion> chosen, Instant takenAt) {

  public Lesson {
    chosen = List.copyOf(chosen);
  }

  /**
   * What a child is asked; {@code NOT_FOUND no_approved_questions} when that is nothing, as a
   * lesson without a question is hardly what was wanted.
   */
  public List<ChosenQuestion> asked() {
    if (chosen.isEmpty()) {
      throw DomainProblem.notFound(
          "no_approved_questions", "No question of this video is approved yet.");
    }
    return chosen;
  }
}
