package learning.piggyback.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.domain.digest.MailAddress;
import learning.piggyback.mail.digest.SmtpServer;
import learning.piggyback.mail.digest.SmtpServer.Login;
import learning.piggyback.mail.digest.SmtpServer.Protection;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

  private static final Map<String, String> ALL =
      Map.of(
          "PIGGYBACK_SMTP_HOST", "mail.example.org",
          "PIGGYBACK_SMTP_PORT", "465",
          "PIGGYBACK_SMTP_SECURITY", "TLS",
          "PIGGYBACK_SMTP_USER", "user",
          "PIGGYBACK_SMTP_PASSWORD", "se cret",
          "PIGGYBACK_SMTP_FROM", "piggyback@example.org",
          "PIGGYBACK_PUBLIC_URL", "https://piggyback.example.org",
          "PIGGYBACK_TIME_ZONE", "Europe/Berlin");

  private static void assertWrong(String name, String value, String... problems) {
    Map<String, String> other = new HashMap<>(ALL);
    other.put(name, value);
    assertThat(Settings.of(other).problems()).containsExactly(problems);
  }

  @Test
  void everythingShouldReachItsProperties() {
    Settings settings = Settings.of(ALL);

    assertThat(settings.problems()).isEmpty();
    assertThat(settings.properties())
        .containsEntry("piggyback.mail.host", "mail.example.org")
        .containsEntry("piggyback.mail.port", "465")
        .containsEntry("piggyback.mail.security", "TLS")
        .containsEntry("piggyback.mail.user", "user")
        .containsEntry("piggyback.mail.password", "se cret")
        .containsEntry("piggyback.mail.from", "piggyback@example.org")
        .containsEntry("piggyback.mail.public-url", "https://piggyback.example.org")
        .containsEntry("piggyback.digest.time-zone", "Europe/Berlin");
  }

  @Test
  void noServerShouldMeanNoMail() {
    Settings settings = Settings.of(Map.of("PIGGYBACK_SMTP_HOST", " "));

    assertThat(settings.problems()).isEmpty();
    assertThat(settings.properties()).doesNotContainKey("piggyback.mail.host");
  }

  @Test
  void eachWrongValueShouldGetALineThatDoesNotRepeatSecrets() {
    assertWrong("PIGGYBACK_SMTP_PORT", "0", "PIGGYBACK_SMTP_PORT must be 1 to 65535.");
    assertWrong(
        "PIGGYBACK_SMTP_SECURITY", "ssl", "PIGGYBACK_SMTP_SECURITY must be starttls, tls or none.");
    assertWrong(
        "PIGGYBACK_SMTP_FROM",
        "Piggyback <p@example.org>",
        "PIGGYBACK_SMTP_FROM must be an address such as piggyback@example.org.");
    assertWrong(
        "PIGGYBACK_SMTP_PASSWORD",
        "",
        "PIGGYBACK_SMTP_USER and PIGGYBACK_SMTP_PASSWORD need each other.");
    assertWrong(
        "PIGGYBACK_PUBLIC_URL",
        "",
        "PIGGYBACK_SMTP_HOST needs PIGGYBACK_PUBLIC_URL, for the links in mails.");
    assertWrong(
        "PIGGYBACK_PUBLIC_URL",
        "piggyback.example.org",
        "PIGGYBACK_PUBLIC_URL must be an address such as https://piggyback.example.org.");
    assertWrong(
        "PIGGYBACK_TIME_ZONE",
        "Berlin",
        "PIGGYBACK_TIME_ZONE must be a name such as Europe/Berlin.");
    assertThat(Settings.of(Map.of("PIGGYBACK_SMTP_PORT", "25")).problems())
        .isEqualTo(List.of("PIGGYBACK_SMTP_PORT needs PIGGYBACK_SMTP_HOST."));
  }

  @Test
  void serverShouldBeAskedForTlsUnlessToldOtherwise() {
    MailConfiguration configuration =
        new MailConfiguration(
            "mail.example.org",
            587,
            Protection.STARTTLS,
            "user",
            "se cret",
            "piggyback@example.org",
            URI.create("https://piggyback.example.org"),
            Duration.ofSeconds(20));

    assertThat(configuration.server())
        .isEqualTo(
            new SmtpServer(
                "mail.example.org",
                587,
                Protection.STARTTLS,
                Optional.of(new Login("user", "se cret")),
                new MailAddress("piggyback@example.org"),
                Duration.ofSeconds(20)));
    assertThat(configuration.server().toString()).doesNotContain("se cret");
  }
}
