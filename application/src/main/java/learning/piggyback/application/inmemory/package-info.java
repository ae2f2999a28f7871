/** A database in memory, for tests and for trying things out; it keeps nothing. */
@NullMarked
package learning.piggyback.application.inmemory;

import org.jspecify.annotations.NullMarked;
