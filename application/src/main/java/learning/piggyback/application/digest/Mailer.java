package learning.piggyback.application.digest;

import java.net.URI;
import java.util.Optional;
import learning.piggyback.domain.digest.MailAddress;

/** Sends mails. */
public interface Mailer {

  /**
   * A mail in plain text.
   *
   * @param id the same for the same mail sent again, so that it can be known by it
   * @param stop where one request without a body ends such mails; empty for one that is asked for
   */
  record Mail(MailAddress to, String subject, String text, String id, Optional<URI> stop) {}

  /**
   * Returns when a mail server has taken over the mail; blocks for a minute at most.
   *
   * @throws MailFailed when it has not, or may not have
   */
  void send(Mail mail);
}
