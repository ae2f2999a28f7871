package learning.piggyback.application.quiz;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.quiz.AnswerInput;
import learning.piggyback.domain.quiz.Answering;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.grading.Grade;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.quiz.session.PlannedQuestion;

/** Takes a child's answer in a session, grades it and records it at once. */
public final class AnswerQuestion {

  /**
   * An answer as the player sends it.
   *
   * @param key the player's name for it: sent again, it counts once
   * @param took from the question to the answer
   */
  public record Given(
      String key, QuestionId question, String text, AnswerInput input, Duration took) {}

  /**
   * What became of an answer.
   *
   * @param reply as it is recorded
   * @param reason of its grade; short English text for adults
   * @param session as it stands now
   */
  public record Taken(Reply reply, String reason, ChildSession session) {}

  private final SessionRecord record;
  private final CheckAnswer checkAnswer;
  private final Clock clock;

  public AnswerQuestion(SessionRecord record, CheckAnswer checkAnswer, Clock clock) {
    this.record = record;
    this.checkAnswer = checkAnswer;
    this.clock = clock;
  }

  /**
   * Throws what {@link SessionRecord#session}, {@link CheckAnswer} and the session's own rules
   * throw.
   */
  public Taken answer(Caller caller, ChildId child, String id, Given given) {
    ChildSession session = record.session(caller, child, id);
    PlannedQuestion question = session.state().planned(given.question());
    Grade grade = checkAnswer.check(question.wording(), question.examples(), given.text());
    Reply reply = reply(question, grade, given);
    SessionRecord.Recorded recorded =
        record.add(child, id, reply, course -> course.answered(question.id(), grade.status()));
    return new Taken(recorded.reply(), grade.reason(), recorded.session());
  }

  private Reply reply(PlannedQuestion question, Grade grade, Given given) {
    return new Reply(
        question.wording().question(),
        question.wording().answer(),
        given.text(),
        grade.status(),
        grade.similarity(),
        Optional.of(question.type()),
        clock.instant(),
        Optional.of(
            new Answering(
                given.key(),
                question.id(),
                given.input(),
                grade.status(),
                grade.confidence(),
                grade.method().wire(),
                given.took())),
        Optional.empty());
  }
}
