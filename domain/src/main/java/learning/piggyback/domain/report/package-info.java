/** What adults see of a child's progress. */
@NullMarked
package learning.piggyback.domain.report;

import org.jspecify.annotations.NullMarked;
