/** Grading of a child's answer, and attempts. */
@NullMarked
package learning.piggyback.domain.quiz;

import org.jspecify.annotations.NullMarked;
