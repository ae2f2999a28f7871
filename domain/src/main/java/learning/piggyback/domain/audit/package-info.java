/** What was done by whom, kept for those who answer for it. */
@NullMarked
package learning.piggyback.domain.audit;

import org.jspecify.annotations.NullMarked;
