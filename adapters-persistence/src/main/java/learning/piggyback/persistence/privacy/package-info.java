/** Erasing from the database and from its files. */
@NullMarked
package learning.piggyback.persistence.privacy;

import org.jspecify.annotations.NullMarked;
