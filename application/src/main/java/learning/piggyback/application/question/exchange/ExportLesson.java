package learning.piggyback.application.question.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.QuestionsForChild;
import learning.piggyback.application.question.QuestionsForChild.Choice;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/** Puts together what leaves with a lesson. */
public final class ExportLesson {

  private final FinalQuestionSets finals;
  private final QuestionsForChild forChild;
  private final VideoAccess access;
  private final Clock clock;

  public ExportLesson(
      FinalQuestionSets finals, QuestionsForChild forChild, VideoAccess access, Clock clock) {
    this.finals = finals;
    this.forChild = forChild;
    this.access = access;
    this.clock = clock;
  }

  /**
   * The newest version of the video's questions.
   *
   * @throws DomainProblem {@code NOT_FOUND final_questions_not_found} when none was saved yet, and
   *     what {@link VideoAccess#visible} throws
   */
  public Lesson export(Caller caller, VideoId id) {
    Video video = access.visible(caller, id);
    FinalQuestions saved =
        finals
            .find(id)
            .orElseThrow(() ->
                DomainProblem.notFound(
                    "final_questions_not_found", "No finalized questions found."));
    List<ChosenQuestion> asked =
        forChild.of(caller, id, Optional.empty()).map(Choice::questions).orElse(List.of());
    return new Lesson(video, saved, asked, clock.instant());
  }
}
