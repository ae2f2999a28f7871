/** Videos, assignments and transcripts in the database. */
@NullMarked
package learning.piggyback.persistence.video;

import org.jspecify.annotations.NullMarked;
