package learning.piggyback.domain.quiz.statement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.domain.question.QuestionId;
import learning.piggyback.domain.quiz.Reply;
import learning.piggyback.domain.quiz.session.PlannedQuestion;
import learning.piggyback.domain.quiz.session.PlayedTime;
import learning.piggyback.domain.quiz.session.QuizSession;

/**
 * What a child did with a video. Moments count from the video's start; {@code played} is what of it
 * was played until then.
 */
public sealed interface Deed {

  /** The video is ready to be played. */
  record Initialized() implements Deed {}

  /** It began to play, or went on. */
  record Played(Duration at) implements Deed {}

  /** It stopped: the child stopped it, or a question was asked. */
  record Paused(Duration at, PlayedTime played) implements Deed {}

  /** It went on elsewhere: the child jumped, or a part is shown again. */
  record Seeked(Duration from, Duration to) implements Deed {}

  /**
   * Nearly all of it was played.
   *
   * @param took since the session began, pauses included
   */
  record Completed(Duration at, PlayedTime played, Duration took) implements Deed {}

  /** The session is over. */
  record Terminated(Duration at, PlayedTime played) implements Deed {}

  /**
   * A question was answered.
   *
   * @param accepted what counts as right besides the expected answer
   * @param tryNumber 1 for the first answer to this question in this session
   * @param askedAt empty for players that count for themselves
   */
  record Answered(Reply reply, List<String> accepted, int tryNumber, Optional<Duration> askedAt)
      implements Deed {

    public Answered {
      accepted = List.copyOf(accepted);
    }

    /** The last of a session's replies. */
    static Answered lastOf(List<Reply> replies, QuizSession session) {
      QuestionId id = replies.getLast().answering().orElseThrow().question();
      PlannedQuestion question = session.planned(id);
      long tries =
          replies.stream()
              .flatMap(reply -> reply.answering().stream())
              .filter(answering -> answering.question().equals(id))
              .count();
      return new Answered(
          replies.getLast(),
          question.examples().accepted(),
          Math.toIntExact(tries),
          Optional.of(question.askAt()));
    }

    /**
     * Those of a save that are new.
     *
     * @param before the replies that were there
     * @param saved the replies that are there now
     */
    public static List<Answered> added(List<Reply> before, List<Reply> saved) {
      List<Reply> known = new ArrayList<>(before);
      List<Answered> added = new ArrayList<>();
      Map<String, Integer> tries = new HashMap<>();
      for (Reply reply : saved) {
        int tryNumber = tries.merge(reply.question(), 1, Integer::sum);
        if (!removeSame(known, reply)) {
          added.add(new Answered(reply, List.of(), tryNumber, Optional.empty()));
        }
      }
      return added;
    }

    private static boolean removeSame(List<Reply> known, Reply reply) {
      for (Reply one : known) {
        if (one.isSentAgainAs(reply)) {
          known.remove(one);
          return true;
        }
      }
      return false;
    }
  }
}
