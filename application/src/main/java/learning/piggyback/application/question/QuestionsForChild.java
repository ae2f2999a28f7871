package learning.piggyback.application.question;

import java.util.List;
import java.util.Optional;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.ChosenQuestion;
import learning.piggyback.domain.question.QuestionChoice;
import learning.piggyback.domain.video.VideoId;

/** The questions that a video's watcher is asked: approved ones only. */
public final class QuestionsForChild {

  private final FinalQuestionSets finals;
  private final VideoAccess access;

  public QuestionsForChild(FinalQuestionSets finals, VideoAccess access) {
    this.finals = finals;
    this.access = access;
  }

  /**
   * One question for each segment that has one; empty when nothing was approved yet. Throws what
   * {@link VideoAccess#visible} throws.
   */
  public Optional<List<ChosenQuestion>> of(Caller caller, VideoId video) {
    int seconds = access.visible(caller, video).durationSeconds();
    return finals
        .find(video)
        .map(QuestionChoice::choose)
        .map(chosen -> chosen.stream().map(question -> question.notAfter(seconds)).toList());
  }
}
