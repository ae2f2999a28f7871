/** The rules of the rooms, each proven to fire on a deliberately wrong class. */
@NullMarked
package learning.piggyback.architecture;

import org.jspecify.annotations.NullMarked;
