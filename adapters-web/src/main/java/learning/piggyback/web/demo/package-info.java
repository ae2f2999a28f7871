/** The sample lesson over HTTP. */
@NullMarked
package learning.piggyback.web.demo;

import org.jspecify.annotations.NullMarked;
