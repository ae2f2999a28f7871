/** Fetching videos, their media, and who may see which video. */
@NullMarked
package learning.piggyback.application.video;

import org.jspecify.annotations.NullMarked;
