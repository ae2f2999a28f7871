/** Milestones in the database. */
@NullMarked
package learning.piggyback.persistence.demo;

import org.jspecify.annotations.NullMarked;
