/** The costs' ports in memory. */
@NullMarked
package learning.piggyback.application.question.cost.inmemory;

import org.jspecify.annotations.NullMarked;
