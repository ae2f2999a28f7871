/** Log-in, log-out and the session cookie. */
@NullMarked
package learning.piggyback.web.account.login;

import org.jspecify.annotations.NullMarked;
