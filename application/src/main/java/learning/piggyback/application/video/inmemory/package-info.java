/** The ports of video without a database. */
@NullMarked
package learning.piggyback.application.video.inmemory;

import org.jspecify.annotations.NullMarked;
