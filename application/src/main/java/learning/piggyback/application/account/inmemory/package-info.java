/** The ports of account without a database. */
@NullMarked
package learning.piggyback.application.account.inmemory;

import org.jspecify.annotations.NullMarked;
