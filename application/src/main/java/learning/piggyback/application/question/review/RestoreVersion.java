package learning.piggyback.application.question.review;

import java.util.OptionalLong;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.KeepVersion;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.video.VideoId;

/** Makes an earlier version of a video's final questions the newest again. */
public final class RestoreVersion {

  private final FinalQuestionSets finals;
  private final VideoAccess access;
  private final KeepVersion keepVersion;
  private final Transactions transactions;

  public RestoreVersion(
      FinalQuestionSets finals,
      VideoAccess access,
      KeepVersion keepVersion,
      Transactions transactions) {
    this.finals = finals;
    this.access = access;
    this.keepVersion = keepVersion;
    this.transactions = transactions;
  }

  /**
   * Saves a new version that is as the given one was, every reviewer's ranks and trash included.
   * Those in between stay in the history.
   *
   * @param basedOn the version that the actor took for the newest; empty to replace whatever is
   * @throws DomainProblem {@code NOT_FOUND version_not_found}, and what {@link KeepVersion#keep}
   *     and {@link VideoAccess#visible} throw
   */
  public FinalQuestions restore(Actor actor, VideoId video, long version, OptionalLong basedOn) {
    return transactions.inTransaction(() -> {
      access.visible(actor.caller(), video);
      FinalQuestions old =
          finals
              .find(video, version)
              .orElseThrow(
                  () -> DomainProblem.notFound("version_not_found", "There is no such version."));
      return keepVersion.keep(
          actor, video, finals.find(video), old.segments(), basedOn, OptionalLong.of(version));
    });
  }
}
