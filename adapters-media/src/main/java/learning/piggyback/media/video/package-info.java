/** The media ports over yt-dlp, FFmpeg and the local disk. */
@NullMarked
package learning.piggyback.media.video;

import org.jspecify.annotations.NullMarked;
