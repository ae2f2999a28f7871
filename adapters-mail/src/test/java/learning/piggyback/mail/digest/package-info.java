@NullMarked
package learning.piggyback.mail.digest;

import org.jspecify.annotations.NullMarked;
