/** The ports of question without a database. */
@NullMarked
package learning.piggyback.application.question.inmemory;

import org.jspecify.annotations.NullMarked;
