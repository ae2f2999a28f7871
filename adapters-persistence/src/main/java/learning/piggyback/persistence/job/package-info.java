/** Jobs in the database, and their queue over db-scheduler. */
@NullMarked
package learning.piggyback.persistence.job;

import org.jspecify.annotations.NullMarked;
