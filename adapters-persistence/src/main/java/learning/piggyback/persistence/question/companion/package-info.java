/** The companions' variants in the database. */
@NullMarked
package learning.piggyback.persistence.question.companion;

import org.jspecify.annotations.NullMarked;
