/** The distribution as a person runs it: its own process, real ports, a real browser. */
@NullMarked
package learning.piggyback.bootstrap;

import org.jspecify.annotations.NullMarked;
