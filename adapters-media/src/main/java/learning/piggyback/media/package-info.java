/** yt-dlp, FFmpeg and media storage. */
@NullMarked
package learning.piggyback.media;

import org.jspecify.annotations.NullMarked;
