package learning.piggyback.application.question.exchange;

import java.util.List;
import java.util.Optional;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.KeepVersion;
import learning.piggyback.application.question.Submissions;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.question.FinalSegment;
import learning.piggyback.domain.question.entry.Proposals;
import learning.piggyback.domain.question.exchange.ImportMerge;
import learning.piggyback.domain.question.exchange.ImportedQuestion;
import learning.piggyback.domain.question.exchange.LeftOut;
import learning.piggyback.domain.video.VideoId;

/** Adds questions from another system to a video's, as drafts for review. */
public final class ImportLesson {

  /** More than any lesson has. */
  public static final int MOST_QUESTIONS = 2_000;

  /**
   * @param version the newest one now; 0 when there is none
   * @param imported how many questions were added; with none no version is saved
   */
  public record Result(long version, int imported, List<LeftOut> leftOut) {}

  private final FinalQuestionSets finals;
  private final Submissions submissions;
  private final VideoAccess access;
  private final KeepVersion keepVersion;
  private final Transactions transactions;

  public ImportLesson(
      FinalQuestionSets finals,
      Submissions submissions,
      VideoAccess access,
      KeepVersion keepVersion,
      Transactions transactions) {
    this.finals = finals;
    this.submissions = submissions;
    this.access = access;
    this.keepVersion = keepVersion;
    this.transactions = transactions;
  }

  /**
   * Saves a version with the questions added. A video that was never reviewed keeps the candidates
   * that were handed on for review beside them.
   *
   * @throws DomainProblem {@code TOO_LARGE too_many_questions}, {@code CONFLICT stale_version} when
   *     others save all the time, and what {@link VideoAccess#visible} throws
   */
  public Result importInto(Actor actor, VideoId video, List<ImportedQuestion> questions) {
    if (questions.size() > MOST_QUESTIONS) {
      throw new DomainProblem(
          ProblemKind.TOO_LARGE,
          "too_many_questions",
          "At most %d questions can be imported at once.".formatted(MOST_QUESTIONS));
    }
    return transactions.inTurn(() -> add(actor, video, questions));
  }

  private Result add(Actor actor, VideoId id, List<ImportedQuestion> questions) {
    int seconds = access.visible(actor.caller(), id).durationSeconds();
    Optional<FinalQuestions> before = finals.find(id);
    long version = before.map(FinalQuestions::version).orElse(0L);
    List<FinalSegment> there =
        before
            .map(FinalQuestions::segments)
            .or(() -> submissions.find(id).map(Proposals::of))
            .orElse(List.of());
    ImportMerge.Merged merged =
        new ImportMerge(there, seconds, actor.caller().key(), id + " " + version).merge(questions);
    long now =
        merged.imported() == 0
            ? version
            : keepVersion.keepImported(actor, id, before, merged.segments()).version();
    return new Result(now, merged.imported(), merged.leftOut());
  }
}
