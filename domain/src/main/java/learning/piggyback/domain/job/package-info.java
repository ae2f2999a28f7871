/** Durable background work. */
@NullMarked
package learning.piggyback.domain.job;

import org.jspecify.annotations.NullMarked;
