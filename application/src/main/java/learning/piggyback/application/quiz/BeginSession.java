package learning.piggyback.application.quiz;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.application.question.QuestionsForChild;
import learning.piggyback.application.question.QuestionsForChild.Choice;
import learning.piggyback.application.quiz.statement.Telling;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.quiz.Attempt;
import learning.piggyback.domain.quiz.session.ChildSession;
import learning.piggyback.domain.quiz.session.PlannedQuestion;
import learning.piggyback.domain.quiz.session.QuizSession;
import learning.piggyback.domain.video.VideoId;

/** Begins to watch a video with a child, or goes on where the session was left. */
public final class BeginSession {

  private final QuizSessions sessions;
  private final QuestionsForChild questions;
  private final ChildAccess childAccess;
  private final Telling telling;
  private final Transactions transactions;
  private final Clock clock;

  public BeginSession(
      QuizSessions sessions,
      QuestionsForChild questions,
      ChildAccess childAccess,
      Telling telling,
      Transactions transactions,
      Clock clock) {
    this.sessions = sessions;
    this.questions = questions;
    this.childAccess = childAccess;
    this.telling = telling;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param id the player's name for the session; one that is known is answered as it stands
   * @throws DomainProblem {@code CONFLICT other_video} when the session is about another video,
   *     {@code INVALID invalid_session_id}, and what {@link ChildAccess#playable} and {@link
   *     QuestionsForChild#of} throw
   */
  public ChildSession begin(
      Caller caller, ChildId childId, VideoId video, String id, Optional<Companion> companion) {
    Child child = childAccess.playable(caller, childId);
    List<ChosenQuestion> chosen =
        questions.of(caller, video, companion).map(Choice::questions).orElse(List.of());
    Attempt.requireSession(id);
    Instant now = clock.instant();
    ChildSession begun =
        new ChildSession(
            childId,
            id,
            video,
            companion,
            now,
            now,
            QuizSession.begin(child.mode(), chosen.stream().map(PlannedQuestion::of).toList()));
    if (added(begun)) {
      return begun;
    }
    return sessions
        .find(childId, id)
        .filter(known -> known.video().equals(video))
        .orElseThrow(
            () -> DomainProblem.conflict("other_video", "This session is about another video."));
  }

  private boolean added(ChildSession begun) {
    return transactions.inTransaction(() -> {
      boolean added = sessions.add(begun);
      if (added) {
        telling.begun(begun);
      }
      return added;
    });
  }
}
