/**
 * Telling a store of learning records what children did, whether it is there at that time or not.
 */
@NullMarked
package learning.piggyback.application.quiz.statement;

import org.jspecify.annotations.NullMarked;
