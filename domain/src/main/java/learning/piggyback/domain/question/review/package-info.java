/** How several adults decide together what a child is asked. */
@NullMarked
package learning.piggyback.domain.question.review;

import org.jspecify.annotations.NullMarked;
