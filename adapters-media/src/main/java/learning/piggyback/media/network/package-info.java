/** Which addresses a download may reach. */
@NullMarked
package learning.piggyback.media.network;

import org.jspecify.annotations.NullMarked;
