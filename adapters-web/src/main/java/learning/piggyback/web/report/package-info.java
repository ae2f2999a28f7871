/** Progress over HTTP. */
@NullMarked
package learning.piggyback.web.report;

import org.jspecify.annotations.NullMarked;
