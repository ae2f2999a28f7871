/** The accounts of experts and parents over HTTP. */
@NullMarked
package learning.piggyback.web.account;

import org.jspecify.annotations.NullMarked;
