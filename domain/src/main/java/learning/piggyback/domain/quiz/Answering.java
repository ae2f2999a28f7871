package learning.piggyback.domain.quiz;

import java.time.Duration;
import learning.piggyback.domain.question.QuestionId;

/**
 * What a session that the server leads knows of a reply.
 *
 * @param key the player's name for this answer: the same one again is the same answer
 * @param graded what the grader said, also of a further try, whose reply is a retry
 * @param confidence 0 to 1, as the grader said
 * @param rule what decided the grade, such as {@code numeric}
 * @param took from the question to the answer, as the player measured it
 */
public record Answering(
    String key,
    QuestionId question,
    AnswerInput input,
    AnswerStatus graded,
    double confidence,
    String rule,
    Duration took) {}
