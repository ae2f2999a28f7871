package learning.piggyback.application.question.review;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import learning.piggyback.application.Transactions;
import learning.piggyback.application.question.FinalQuestionSets;
import learning.piggyback.application.question.KeepVersion;
import learning.piggyback.application.video.VideoAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.question.FinalQuestion;
import learning.piggyback.domain.question.FinalQuestions;
import learning.piggyback.domain.video.VideoId;

/**
 * Makes an answer that a reviewer marked an accepted or rejected example of its question. A
 * parent's mark is about one child and changes nothing for others.
 */
public final class LearnFromMark {

  /** Longer ones are stories of one child rather than examples for others. */
  private static final int LONGEST = 100;

  private final FinalQuestionSets finals;
  private final VideoAccess access;
  private final KeepVersion keepVersion;
  private final Transactions transactions;

  public LearnFromMark(
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
   * Nothing happens for who does not review the video, without a question that was asked, and for
   * an answer of more than 100 characters.
   *
   * @param asked whether a question is the one that was answered
   * @param right whether the answer counts as right from now on
   */
  public void learn(
      Actor actor, VideoId video, Predicate<FinalQuestion> asked, String answer, boolean right) {
    if (!reviews(actor.caller(), video) || answer.isBlank() || answer.length() > LONGEST) {
      return;
    }
    transactions.inTurn(() -> {
      Optional<FinalQuestions> newest = finals.find(video);
      newest
          .map(known -> known.learning(asked, answer.strip(), right))
          .filter(taught -> !taught.equals(newest.get().segments()))
          .ifPresent(taught ->
              keepVersion.keep(
                  actor, video, newest, taught, OptionalLong.empty(), OptionalLong.empty()));
      return true;
    });
  }

  private boolean reviews(Caller caller, VideoId video) {
    if (!(caller instanceof Caller.Expert) && !(caller instanceof Caller.Admin)) {
      return false;
    }
    try {
      access.visible(caller, video);
      return true;
    } catch (DomainProblem _) {
      return false;
    }
  }
}
