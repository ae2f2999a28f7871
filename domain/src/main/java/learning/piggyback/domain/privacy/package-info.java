/** What is remembered of a child that was erased: that it was, and nothing of it. */
@NullMarked
package learning.piggyback.domain.privacy;

import org.jspecify.annotations.NullMarked;
