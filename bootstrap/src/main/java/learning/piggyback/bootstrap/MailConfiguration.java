package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import learning.piggyback.domain.digest.MailAddress;
import learning.piggyback.mail.digest.SmtpServer;
import learning.piggyback.mail.digest.SmtpServer.Login;
import learning.piggyback.mail.digest.SmtpServer.Protection;
import org.jspecify.annotations.Nullable;

/**
 * The server that takes mails over; none is sent without one.
 *
 * @param user null for a server that asks for no log-in
 * @param publicUrl the address by which browsers reach this server
 * @param patience how long the mail server may take for an answer
 */
@Requires(property = MailConfiguration.PREFIX + ".host")
@ConfigurationProperties(MailConfiguration.PREFIX)
public record MailConfiguration(
    String host,
    @Bindable(defaultValue = "587") int port,
    @Bindable(defaultValue = "STARTTLS") Protection security,
    @Nullable String user,
    @Nullable String password,
    String from,
    URI publicUrl,
    @Bindable(defaultValue = "20s") Duration patience) {

  static final String PREFIX = "piggyback.mail";

  SmtpServer server() {
    Optional<Login> login =
        user == null || password == null
            ? Optional.empty()
            : Optional.of(new Login(user, password));
    return new SmtpServer(host, port, security, login, new MailAddress(from), patience);
  }
}
