/** Question writers, judges and speech: the offline ones and the providers. */
@NullMarked
package learning.piggyback.ai;

import org.jspecify.annotations.NullMarked;
