/** Handing out and erasing all that is kept about a child. */
@NullMarked
package learning.piggyback.web.privacy;

import org.jspecify.annotations.NullMarked;
