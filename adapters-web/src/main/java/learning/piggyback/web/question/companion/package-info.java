/** Routes of the companions' variants. */
@NullMarked
package learning.piggyback.web.question.companion;

import org.jspecify.annotations.NullMarked;
