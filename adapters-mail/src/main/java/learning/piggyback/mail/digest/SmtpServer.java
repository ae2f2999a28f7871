package learning.piggyback.mail.digest;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import learning.piggyback.domain.digest.MailAddress;

/**
 * A mail server and how to speak with it.
 *
 * @param login empty when it asks for none
 * @param from whom mails are from
 * @param patience how long it may take to answer at each step
 */
public record SmtpServer(
    String host,
    int port,
    Protection protection,
    Optional<Login> login,
    MailAddress from,
    Duration patience) {

  /** A user and its password. */
  public record Login(String user, String password) {

    /** A password belongs in no log. */
    @Override
    public String toString() {
      return user;
    }
  }

  /** What keeps a mail from being read on the way. */
  public enum Protection {
    /** TLS from the first byte. */
    TLS,
    /** TLS that the server is asked for; without it nothing is sent. */
    STARTTLS,
    /** Nothing, for servers on the same machine. */
    NONE
  }

  Properties properties() {
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", "smtp");
    properties.put("mail.smtp.host", host);
    properties.put("mail.smtp.port", String.valueOf(port));
    properties.put("mail.smtp.auth", String.valueOf(login.isPresent()));
    properties.put("mail.smtp.ssl.enable", String.valueOf(protection == Protection.TLS));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.starttls.enable", String.valueOf(protection == Protection.STARTTLS));
    properties.put(
        "mail.smtp.starttls.required", String.valueOf(protection == Protection.STARTTLS));
    // The name of this machine is nobody's business, and looking it up may take long.
    properties.put("mail.smtp.localhost", "localhost");
    for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.put("mail.smtp." + step, String.valueOf(patience.toMillis()));
    }
    return properties;
  }
}
