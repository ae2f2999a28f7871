/** The digest's mails, over SMTP. */
@NullMarked
package learning.piggyback.mail.digest;

import org.jspecify.annotations.NullMarked;
