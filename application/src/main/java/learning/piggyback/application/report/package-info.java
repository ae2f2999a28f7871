/** What adults see of a child's progress. */
@NullMarked
package learning.piggyback.application.report;

import org.jspecify.annotations.NullMarked;
