/** Children's profiles over HTTP. */
@NullMarked
package learning.piggyback.web.account.child;

import org.jspecify.annotations.NullMarked;
