package learning.piggyback.domain.quiz.session;

import java.time.Duration;
import learning.piggyback.domain.question.AnswerExamples;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;

/**
 * A question that is asked in a session, as it was when the session began: what adults change
 * meanwhile is for the next one.
 *
 * @param begins where the segment that it is about begins in the video
 * @param askAt the moment of the video at which it is asked
 */
public record PlannedQuestion(
    QuestionId id,
    QuestionType type,
    Wording wording,
    AnswerExamples examples,
    Duration begins,
    Duration askAt) {

  public static PlannedQuestion of(ChosenQuestion chosen) {
    return new PlannedQuestion(
        chosen.source().id(),
        chosen.type(),
        new Wording(chosen.question(), chosen.answer()),
        chosen.source().examples(),
        Duration.ofSeconds(chosen.segment().start()),
        Duration.ofSeconds(chosen.askAt()));
  }
}
