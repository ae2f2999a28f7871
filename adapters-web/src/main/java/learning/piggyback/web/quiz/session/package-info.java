/** Children's sessions on the wire. */
@NullMarked
package learning.piggyback.web.quiz.session;

import org.jspecify.annotations.NullMarked;
