/** Questions in the words of the companions, written by rules of language and by models. */
@NullMarked
package learning.piggyback.ai.question.companion;

import org.jspecify.annotations.NullMarked;
