package learning.piggyback.domain.quiz;

import java.util.Optional;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.question.QuestionId;

/**
 * That a child answered a question, without what it said.
 *
 * @param question empty for players that name the words only
 * @param words of the question as it was put, the first {@link #MOST_WORDS} characters
 * @param counted what counts: an adult's mark before the grader's
 */
public record AnsweredItem(
    ChildId child,
    Optional<QuestionId> question,
    String words,
    AnswerStatus counted,
    boolean marked) {

  public static final int MOST_WORDS = 500;

  public AnsweredItem {
    words = words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) : words;
  }

  public static AnsweredItem of(ChildId child, Reply reply) {
    return new AnsweredItem(
        child,
        reply.answering().map(Answering::question),
        reply.question(),
        reply.counted(),
        reply.override().isPresent());
  }
}
