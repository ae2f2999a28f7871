/** Generating, submitting and finalising questions. */
@NullMarked
package learning.piggyback.application.question;

import org.jspecify.annotations.NullMarked;
