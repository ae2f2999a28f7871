/** Durable background work. */
@NullMarked
package learning.piggyback.application.job;

import org.jspecify.annotations.NullMarked;
