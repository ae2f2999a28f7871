/** What a parent is told of a week, and the mails that tell it. */
@NullMarked
package learning.piggyback.domain.digest;

import org.jspecify.annotations.NullMarked;
