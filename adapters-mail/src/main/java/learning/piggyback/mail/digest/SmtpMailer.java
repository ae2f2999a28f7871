package learning.piggyback.mail.digest;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import learning.piggyback.application.digest.MailFailed;
import learning.piggyback.application.digest.MailFailed.Kind;
import learning.piggyback.application.digest.Mailer;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each mail to a mail server, over a connection of its own. */
public final class SmtpMailer implements Mailer {

  private static final Logger log = LoggerFactory.getLogger(SmtpMailer.class);

  /** Replies from here on are refusals for good (RFC 5321, 4.2.1). */
  private static final int FOR_GOOD = 500;

  private static final int FOR_NOW = 400;

  private final SmtpServer server;
  private final Session session;
  private final Clock clock;

  public SmtpMailer(SmtpServer server, Clock clock) {
    this(server, clock, new Properties());
  }

  /**
   * @param more of the library's own properties, in place of ours
   */
  SmtpMailer(SmtpServer server, Clock clock, Properties more) {
    Properties properties = server.properties();
    properties.putAll(more);
    this.server = server;
    this.session = Session.getInstance(properties);
    this.clock = clock;
  }

  @Override
  public void send(Mail mail) {
    try (Transport transport = connected()) {
      hand(transport, mail);
    } catch (MessagingException e) {
      // The mail was taken over before; a server need not say good-bye.
      log.debug("The mail server did not close the connection", e);
    }
  }

  private Transport connected() {
    try {
      Transport transport = session.getTransport();
      if (server.login().isPresent()) {
        SmtpServer.Login login = server.login().get();
        transport.connect(login.user(), login.password());
      } else {
        transport.connect();
      }
      return transport;
    } catch (AuthenticationFailedException e) {
      // Somebody may be about to change the password.
      throw failed(Kind.PASSING, "login_refused", e);
    } catch (MessagingException e) {
      throw failed(Kind.PASSING, "no_mail_server", e);
    }
  }

  private void hand(Transport transport, Mail mail) {
    try {
      MimeMessage message = message(mail);
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException e) {
      int reply = reply(e);
      if (reply >= FOR_GOOD) {
        throw failed(Kind.FINAL, "mail_refused", e);
      }
      if (reply >= FOR_NOW) {
        throw failed(Kind.PASSING, "mail_refused_for_now", e);
      }
      throw failed(Kind.UNSURE, "connection_lost", e);
    }
  }

  /** What the server said last that is a refusal; 0 when it said nothing. */
  private static int reply(MessagingException failure) {
    int reply = 0;
    for (Exception e = failure; e != null; e = next(e)) {
      reply =
          Math.max(
              reply,
              switch (e) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException data -> data.getReturnCode();
                default -> 0;
              });
    }
    return reply;
  }

  private static @Nullable Exception next(Exception failure) {
    return failure instanceof MessagingException mail ? mail.getNextException() : null;
  }

  private MimeMessage message(Mail mail) throws MessagingException {
    MimeMessage message = new IdentifiedMessage(session, mail.id(), server.from().domain());
    message.setFrom(new InternetAddress(server.from().value()));
    message.setRecipient(RecipientType.TO, new InternetAddress(mail.to().value()));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setText(mail.text(), StandardCharsets.UTF_8.name());
    message.setHeader("Auto-Submitted", "auto-generated");
    if (mail.stop().isPresent()) {
      message.setHeader("List-Unsubscribe", "<%s>".formatted(mail.stop().get()));
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.saveChanges();
    return message;
  }

  /** What servers say may name the address, so the log gets it at its finest level only. */
  private static MailFailed failed(Kind kind, String code, MessagingException cause) {
    log.debug("A mail was not sent: {}", code, cause);
    return new MailFailed(kind, code);
  }

  /** Keeps the id that it was given, so that the same mail is known when it comes twice. */
  private static final class IdentifiedMessage extends MimeMessage {

    private final String name;

    IdentifiedMessage(Session session, String id, String domain) {
      super(session);
      this.name = "<%s@%s>".formatted(id, domain);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }
}
