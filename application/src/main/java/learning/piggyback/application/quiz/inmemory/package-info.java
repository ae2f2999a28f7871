/** The ports of quiz without a database. */
@NullMarked
package learning.piggyback.application.quiz.inmemory;

import org.jspecify.annotations.NullMarked;
