/** Sessions: opened, recognised, ended. */
@NullMarked
package learning.piggyback.application.account.session;

import org.jspecify.annotations.NullMarked;
