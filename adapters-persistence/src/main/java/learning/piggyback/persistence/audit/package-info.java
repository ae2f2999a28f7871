/** The audit log in the database. */
@NullMarked
package learning.piggyback.persistence.audit;

import org.jspecify.annotations.NullMarked;
