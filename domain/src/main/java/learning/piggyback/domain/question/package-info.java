/** Segments, candidate questions, final questions and the choice for a child. */
@NullMarked
package learning.piggyback.domain.question;

import org.jspecify.annotations.NullMarked;
