/** Statements on their way to a store of learning records, and that store over xAPI. */
@NullMarked
package learning.piggyback.persistence.quiz.statement;

import org.jspecify.annotations.NullMarked;
