/** Background work over HTTP. */
@NullMarked
package learning.piggyback.web.job;

import org.jspecify.annotations.NullMarked;
