/** Question writers. */
@NullMarked
package learning.piggyback.ai.question;

import org.jspecify.annotations.NullMarked;
