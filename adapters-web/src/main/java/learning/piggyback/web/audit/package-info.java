/** The audit log over HTTP. */
@NullMarked
package learning.piggyback.web.audit;

import org.jspecify.annotations.NullMarked;
