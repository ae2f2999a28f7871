/** The ports of demo without a database. */
@NullMarked
package learning.piggyback.application.demo.inmemory;

import org.jspecify.annotations.NullMarked;
