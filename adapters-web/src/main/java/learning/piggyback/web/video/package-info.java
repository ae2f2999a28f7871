/** Videos, their media and their assignments over HTTP. */
@NullMarked
package learning.piggyback.web.video;

import org.jspecify.annotations.NullMarked;
