/** What adults enter under the times of a video: questions of their own, and parts to skip. */
@NullMarked
package learning.piggyback.domain.question.entry;

import org.jspecify.annotations.NullMarked;
