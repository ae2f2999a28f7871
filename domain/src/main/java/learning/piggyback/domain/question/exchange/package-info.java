/** Questions that come from other systems. */
@NullMarked
package learning.piggyback.domain.question.exchange;

import org.jspecify.annotations.NullMarked;
