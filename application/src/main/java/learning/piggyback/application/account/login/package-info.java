/** Proving who one is, and slowing down those who guess. */
@NullMarked
package learning.piggyback.application.account.login;

import org.jspecify.annotations.NullMarked;
