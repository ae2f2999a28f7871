/** The ports of privacy without a database. */
@NullMarked
package learning.piggyback.application.privacy.inmemory;

import org.jspecify.annotations.NullMarked;
