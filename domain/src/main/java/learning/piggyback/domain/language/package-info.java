/** English words as they are compared: tokens, forms, numbers, syllables. No feature; for all. */
@NullMarked
package learning.piggyback.domain.language;

import org.jspecify.annotations.NullMarked;
