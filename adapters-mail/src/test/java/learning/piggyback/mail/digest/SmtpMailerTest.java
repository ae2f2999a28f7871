package learning.piggyback.mail.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import learning.piggyback.application.digest.MailFailed;
import learning.piggyback.application.digest.MailFailed.Kind;
import learning.piggyback.application.digest.Mailer.Mail;
import learning.piggyback.domain.digest.MailAddress;
import learning.piggyback.mail.digest.SmtpServer.Login;
import learning.piggyback.mail.digest.SmtpServer.Protection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpMailerTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC);

  private static final Mail MAIL =
      new Mail(
          new MailAddress("ann@example.org"),
          "Your week — Zoë",
          "In “The fox”: why?\n.\n..dots\nEnd\n",
          "digest-2026-W47-smith",
          Optional.of(URI.create("https://piggyback.example.org/api/digest/stop?token=x")));

  private static SmtpServer server(int port, Protection protection, Optional<Login> login) {
    return new SmtpServer(
        "127.0.0.1",
        port,
        protection,
        login,
        new MailAddress("piggyback@example.org"),
        Duration.ofSeconds(20));
  }

  private static SmtpServer plain(int port) {
    return server(port, Protection.NONE, Optional.empty());
  }

  private static GreenMail greenMail() {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    return mail;
  }

  private static MailFailed failure(SmtpServer server) {
    return failure(server, new Properties());
  }

  private static MailFailed failure(SmtpServer server, Properties more) {
    return catchThrowableOfType(
        MailFailed.class, () -> new SmtpMailer(server, CLOCK, more).send(MAIL));
  }

  @Test
  void mailShouldArriveAsItWasWritten() throws MessagingException, IOException {
    GreenMail green = greenMail();
    try {
      green.setUser("user", "se cret");
      Login login = new Login("user", "se cret");

      new SmtpMailer(server(green.getSmtp().getPort(), Protection.NONE, Optional.of(login)), CLOCK)
          .send(MAIL);

      MimeMessage[] received = green.getReceivedMessages();
      assertThat(received).hasSize(1);
      MimeMessage mail = received[0];
      assertThat(mail.getSubject()).isEqualTo("Your week — Zoë");
      assertThat(mail.getContent().toString().strip().replace("\r\n", "\n"))
          .isEqualTo(MAIL.text().strip());
      assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
      assertThat(mail.getFrom()[0]).hasToString("piggyback@example.org");
      assertThat(mail.getAllRecipients()).hasSize(1);
      assertThat(mail.getAllRecipients()[0]).hasToString("ann@example.org");
      assertThat(mail.getMessageID()).isEqualTo("<digest-2026-W47-smith@example.org>");
      assertThat(mail.getSentDate()).isEqualTo("2026-11-23T07:00:00Z");
      assertThat(mail.getHeader("List-Unsubscribe"))
          .containsExactly("<https://piggyback.example.org/api/digest/stop?token=x>");
      assertThat(mail.getHeader("List-Unsubscribe-Post"))
          .containsExactly("List-Unsubscribe=One-Click");
      assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    } finally {
      green.stop();
    }
  }

  @Test
  void wrongPasswordShouldBeTriedAgainLater() {
    GreenMail green = greenMail();
    try {
      green.setUser("user", "right");
      Login wrong = new Login("user", "wrong");

      assertThat(failure(server(green.getSmtp().getPort(), Protection.NONE, Optional.of(wrong))))
          .returns(Kind.PASSING, MailFailed::kind)
          .returns("login_refused", MailFailed::code);
    } finally {
      green.stop();
    }
  }

  @Test
  void serverThatIsNotThereShouldBeTriedAgainLater() throws IOException {
    ScriptedSmtp gone = new ScriptedSmtp("", "", false);
    gone.close();

    assertThat(failure(plain(gone.port()))).returns(Kind.PASSING, MailFailed::kind);
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 451 later, PASSING, mail_refused_for_now",
    "RCPT, 550 nobody, FINAL, mail_refused",
    "MAIL, 421 busy, PASSING, mail_refused_for_now",
    "MAIL, 553 not you, FINAL, mail_refused",
    "DATA, 452 full, PASSING, mail_refused_for_now",
    "., 451 later, PASSING, mail_refused_for_now",
    "., 554 spam, FINAL, mail_refused",
    "., '', UNSURE, connection_lost"
  })
  void answerShouldSayWhetherToTryAgain(String step, String answer, Kind kind, String code)
      throws IOException {
    try (ScriptedSmtp smtp = new ScriptedSmtp(step, answer, false)) {
      assertThat(failure(plain(smtp.port())))
          .returns(kind, MailFailed::kind)
          .returns(code, MailFailed::code);
    }
  }

  @Test
  void mailShouldNotGoUnprotectedWhereProtectionIsAskedFor() throws IOException {
    try (ScriptedSmtp smtp = new ScriptedSmtp("", "", false)) {
      assertThat(failure(server(smtp.port(), Protection.STARTTLS, Optional.empty())))
          .returns(Kind.PASSING, MailFailed::kind);
      assertThat(smtp.heard()).noneMatch(line -> line.startsWith("MAIL"));
    }
  }

  @Test
  void mailShouldGoProtectedToAServerThatIsTrustedOnly() throws IOException {
    try (ScriptedSmtp smtp = new ScriptedSmtp("", "", true)) {
      SmtpServer server = server(smtp.port(), Protection.STARTTLS, Optional.empty());
      assertThat(failure(server)).returns("no_mail_server", MailFailed::code);
      assertThat(smtp.heard()).noneMatch(line -> line.startsWith("MAIL"));

      Properties trusting = new Properties();
      trusting.put("mail.smtp.ssl.trust", "127.0.0.1");
      trusting.put("mail.smtp.ssl.checkserveridentity", "false");
      new SmtpMailer(server, CLOCK, trusting).send(MAIL);

      assertThat(smtp.heard())
          .containsSubsequence("STARTTLS", "TLS", "RCPT TO:<ann@example.org>", "DATA");
    }
  }
}
