/** What the offline writer knows of grammar: words, phrases and clauses of a transcript. */
@NullMarked
package learning.piggyback.ai.question.grammar;

import org.jspecify.annotations.NullMarked;
