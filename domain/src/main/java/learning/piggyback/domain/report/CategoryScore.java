package learning.piggyback.domain.report;

import learning.piggyback.domain.question.QuestionType;

/**
 * How a child does with one kind of question.
 *
 * @param score 0 to 100: correct counts 1, almost a half
 * @param answers how many replies it rests on
 */
public record CategoryScore(QuestionType type, int score, int answers) {}
