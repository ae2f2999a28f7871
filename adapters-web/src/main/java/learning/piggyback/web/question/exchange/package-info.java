/** Lessons in the formats of other systems. */
@NullMarked
package learning.piggyback.web.question.exchange;

import org.jspecify.annotations.NullMarked;
