/**
 * What is told of children's watching and answering to a store of learning records, in the words of
 * xAPI's video profile.
 */
@NullMarked
package learning.piggyback.domain.quiz.statement;

import org.jspecify.annotations.NullMarked;
