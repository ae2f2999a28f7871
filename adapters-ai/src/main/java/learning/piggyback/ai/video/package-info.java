/** Writing down what is said in a video. */
@NullMarked
package learning.piggyback.ai.video;

import org.jspecify.annotations.NullMarked;
