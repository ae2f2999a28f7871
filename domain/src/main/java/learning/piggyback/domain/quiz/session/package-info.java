/**
 * A child's watching of a video, as the server leads it: what is asked when, and what comes next.
 */
@NullMarked
package learning.piggyback.domain.quiz.session;

import org.jspecify.annotations.NullMarked;
