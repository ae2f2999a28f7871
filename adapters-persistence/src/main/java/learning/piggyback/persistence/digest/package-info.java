/** Wishes for digests and what became of their mails. */
@NullMarked
package learning.piggyback.persistence.digest;

import org.jspecify.annotations.NullMarked;
