/** Log-in, sessions, accounts and who may see which child. */
@NullMarked
package learning.piggyback.application.account;

import org.jspecify.annotations.NullMarked;
