/** What calling providers cost, in the database. */
@NullMarked
package learning.piggyback.persistence.question.cost;

import org.jspecify.annotations.NullMarked;
