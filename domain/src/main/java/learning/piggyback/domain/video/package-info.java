/** Videos, their transcripts, frames and media. */
@NullMarked
package learning.piggyback.domain.video;

import org.jspecify.annotations.NullMarked;
