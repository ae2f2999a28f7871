/** Main class, wiring and configuration. */
@NullMarked
package learning.piggyback.bootstrap;

import org.jspecify.annotations.NullMarked;
