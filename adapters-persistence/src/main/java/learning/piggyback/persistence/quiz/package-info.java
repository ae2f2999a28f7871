/** Attempts in the database. */
@NullMarked
package learning.piggyback.persistence.quiz;

import org.jspecify.annotations.NullMarked;
