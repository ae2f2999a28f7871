/** Accounts, access codes and who may see which child. */
@NullMarked
package learning.piggyback.application.account;

import org.jspecify.annotations.NullMarked;
