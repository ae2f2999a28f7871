/** What can be done: use cases, the ports they need, in-memory adapters. */
@NullMarked
package learning.piggyback.application;

import org.jspecify.annotations.NullMarked;
