/** Log-in, sessions, accounts and children over HTTP. */
@NullMarked
package learning.piggyback.web.account;

import org.jspecify.annotations.NullMarked;
