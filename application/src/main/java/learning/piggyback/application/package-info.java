/** What can be done; here, what every feature shares. */
@NullMarked
package learning.piggyback.application;

import org.jspecify.annotations.NullMarked;
