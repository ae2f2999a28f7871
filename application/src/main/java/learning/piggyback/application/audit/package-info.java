/** The audit log. */
@NullMarked
package learning.piggyback.application.audit;

import org.jspecify.annotations.NullMarked;
