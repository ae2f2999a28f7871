/** Judges of answers that the rules leave open. */
@NullMarked
package learning.piggyback.ai.quiz;

import org.jspecify.annotations.NullMarked;
