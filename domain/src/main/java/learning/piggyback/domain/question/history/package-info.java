/** What the versions of final questions differ in. */
@NullMarked
package learning.piggyback.domain.question.history;

import org.jspecify.annotations.NullMarked;
