/** A question in the words of each companion: variants, winners, and what a variant must keep. */
@NullMarked
package learning.piggyback.domain.question.companion;

import org.jspecify.annotations.NullMarked;
