/** What is true about lessons; here, what every feature shares. */
@NullMarked
package learning.piggyback.domain;

import org.jspecify.annotations.NullMarked;
