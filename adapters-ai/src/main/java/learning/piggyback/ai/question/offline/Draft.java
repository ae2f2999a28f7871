package learning.piggyback.ai.question.offline;

import java.util.List;
import learning.piggyback.ai.question.grammar.Sentence;
import learning.piggyback.domain.question.QuestionType;

/**
 * A question that a rule proposes.
 *
 * @param sentence where the answer is said
 * @param score higher is better; 1 is an ordinary one
 */
record Draft(
    QuestionType type,
    String question,
    String answer,
    List<String> variants,
    Sentence sentence,
    double score) {}
