/** The digest's ports in memory. */
@NullMarked
package learning.piggyback.application.digest.inmemory;

import org.jspecify.annotations.NullMarked;
