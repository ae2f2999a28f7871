/** Grading answers and recording attempts. */
@NullMarked
package learning.piggyback.application.quiz;

import org.jspecify.annotations.NullMarked;
