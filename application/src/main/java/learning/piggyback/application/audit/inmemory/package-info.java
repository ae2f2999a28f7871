/** The audit log in memory. */
@NullMarked
package learning.piggyback.application.audit.inmemory;

import org.jspecify.annotations.NullMarked;
