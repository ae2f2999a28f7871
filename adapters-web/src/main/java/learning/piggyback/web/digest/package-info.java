/** The weekly digest over HTTP. */
@NullMarked
package learning.piggyback.web.digest;

import org.jspecify.annotations.NullMarked;
