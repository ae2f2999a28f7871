/** The ports in memory. */
@NullMarked
package learning.piggyback.application.quiz.statement.inmemory;

import org.jspecify.annotations.NullMarked;
