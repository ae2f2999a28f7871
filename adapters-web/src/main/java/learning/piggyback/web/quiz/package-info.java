/** What a child is asked and what it answered over HTTP. */
@NullMarked
package learning.piggyback.web.quiz;

import org.jspecify.annotations.NullMarked;
