/** Questions in the words of the companions: written, kept, and asked. */
@NullMarked
package learning.piggyback.application.question.companion;

import org.jspecify.annotations.NullMarked;
