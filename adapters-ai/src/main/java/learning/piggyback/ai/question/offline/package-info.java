/** Which questions a text supports, whatever its language. */
@NullMarked
package learning.piggyback.ai.question.offline;

import org.jspecify.annotations.NullMarked;
