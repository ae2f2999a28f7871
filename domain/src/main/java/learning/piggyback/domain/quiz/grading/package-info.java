/** Grading of a child's answer by rule: numbers, text, lists, thresholds. */
@NullMarked
package learning.piggyback.domain.quiz.grading;

import org.jspecify.annotations.NullMarked;
