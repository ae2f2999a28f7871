/** Lessons that leave for other systems, and questions that come from there. */
@NullMarked
package learning.piggyback.application.question.exchange;

import org.jspecify.annotations.NullMarked;
