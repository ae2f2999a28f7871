/** Running the machine's tools: their look-up, limits and end. */
@NullMarked
package learning.piggyback.media.process;

import org.jspecify.annotations.NullMarked;
