/** Fuzzy text measures with the semantics of RapidFuzz 3.14, on code points. */
@NullMarked
package learning.piggyback.domain.quiz.fuzzy;

import org.jspecify.annotations.NullMarked;
