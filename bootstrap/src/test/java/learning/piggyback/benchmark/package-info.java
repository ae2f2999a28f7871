/** Measurements that are run by hand. */
@NullMarked
package learning.piggyback.benchmark;

import org.jspecify.annotations.NullMarked;
