/** The sample lesson and its family. */
@NullMarked
package learning.piggyback.application.demo;

import org.jspecify.annotations.NullMarked;
