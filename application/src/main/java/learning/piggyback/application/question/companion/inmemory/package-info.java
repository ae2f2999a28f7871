/** In memory: the companions' variants, and a writer of them. */
@NullMarked
package learning.piggyback.application.question.companion.inmemory;

import org.jspecify.annotations.NullMarked;
