/** Hashing, sealing, and where the secrets for it are kept. */
@NullMarked
package learning.piggyback.persistence.account.secret;

import org.jspecify.annotations.NullMarked;
