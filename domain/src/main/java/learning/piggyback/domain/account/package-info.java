/** Who is who: experts, parents, children, access codes. */
@NullMarked
package learning.piggyback.domain.account;

import org.jspecify.annotations.NullMarked;
