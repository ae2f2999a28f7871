/** Accounts, sessions and secrets in the database. */
@NullMarked
package learning.piggyback.persistence.account;

import org.jspecify.annotations.NullMarked;
