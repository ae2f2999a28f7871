/** The weekly digest: what a parent is told of a week, on a page and by mail. */
@NullMarked
package learning.piggyback.application.digest;

import org.jspecify.annotations.NullMarked;
