/** Reading WebVTT and SubRip. */
@NullMarked
package learning.piggyback.media.subtitle;

import org.jspecify.annotations.NullMarked;
