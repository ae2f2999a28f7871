package learning.piggyback.application.report;

import java.util.List;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.quiz.PracticeBook;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.report.QuestionStatistic;
import learning.piggyback.domain.report.QuestionStatistics;
import learning.piggyback.domain.video.VideoId;

/** What children's answers say about the questions of a video, for those who review it. */
public final class AssessQuestions {

  /** Enough for steady figures, few enough to be read at once. */
  public static final int MOST_ATTEMPTS = 500;

  private final PracticeBook practice;
  private final FinalQuestionSets finals;
  private final VideoAccess access;

  public AssessQuestions(PracticeBook practice, FinalQuestionSets finals, VideoAccess access) {
    this.practice = practice;
    this.finals = finals;
    this.access = access;
  }

  /**
   * Of the answers in the latest {@link #MOST_ATTEMPTS} attempts, whosever children gave them.
   *
   * @throws learning.piggyback.domain.DomainProblem what {@link VideoAccess#visible} throws
   */
  public List<QuestionStatistic> assess(Caller caller, VideoId video) {
    access.visible(caller, video);
    return finals
        .find(video)
        .map(found -> QuestionStatistics.of(found, practice.answers(video, MOST_ATTEMPTS)))
        .orElse(List.of());
  }
}
