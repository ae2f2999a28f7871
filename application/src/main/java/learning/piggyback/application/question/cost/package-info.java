/** What calling providers costs, and what it may cost. */
@NullMarked
package learning.piggyback.application.question.cost;

import org.jspecify.annotations.NullMarked;
