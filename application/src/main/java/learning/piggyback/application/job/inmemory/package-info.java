/** The ports of job without a database. */
@NullMarked
package learning.piggyback.application.job.inmemory;

import org.jspecify.annotations.NullMarked;
