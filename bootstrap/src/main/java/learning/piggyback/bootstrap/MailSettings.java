package learning.piggyback.bootstrap;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.digest.MailAddress;

/** The settings of digests and of the mail server; {@link Settings} is where they belong. */
record MailSettings(Map<String, Object> properties, List<String> problems) {

  private static final String HOST = "PIGGYBACK_SMTP_HOST";
  private static final List<String> NEED_A_HOST =
      List.of(
          "PIGGYBACK_SMTP_PORT",
          "PIGGYBACK_SMTP_SECURITY",
          "PIGGYBACK_SMTP_USER",
          "PIGGYBACK_SMTP_PASSWORD",
          "PIGGYBACK_SMTP_FROM");

  static MailSettings of(UnaryOperator<String> given) {
    MailSettings settings = new MailSettings(new LinkedHashMap<>(), new ArrayList<>());
    settings.read(given);
    return settings;
  }

  private void read(UnaryOperator<String> given) {
    String zone = given.apply("PIGGYBACK_TIME_ZONE");
    check(isZone(zone), "PIGGYBACK_TIME_ZONE must be a name such as Europe/Berlin.");
    put("piggyback.digest.time-zone", zone);
    String url = given.apply("PIGGYBACK_PUBLIC_URL");
    check(
        url.isEmpty() || isServer(url),
        "PIGGYBACK_PUBLIC_URL must be an address such as https://piggyback.example.org.");
    put("piggyback.mail.public-url", url);
    String host = given.apply(HOST);
    if (host.isEmpty()) {
      NEED_A_HOST.stream()
          .filter(name -> !given.apply(name).isEmpty())
          .forEach(name -> problems.add("%s needs %s.".formatted(name, HOST)));
      return;
    }
    check(host.matches("[A-Za-z0-9.:-]{1,253}"), HOST + " must be the name of a mail server.");
    put("piggyback.mail.host", host);
    check(!url.isEmpty(), HOST + " needs PIGGYBACK_PUBLIC_URL, for the links in mails.");
    readServer(given);
  }

  private void readServer(UnaryOperator<String> given) {
    String port = given.apply("PIGGYBACK_SMTP_PORT");
    boolean isPort =
        port.matches("[0-9]{1,5}") && Integer.parseInt(port) > 0 && Integer.parseInt(port) < 65_536;
    check(port.isEmpty() || isPort, "PIGGYBACK_SMTP_PORT must be 1 to 65535.");
    put("piggyback.mail.port", port);
    String security = given.apply("PIGGYBACK_SMTP_SECURITY").toLowerCase(Locale.ROOT);
    check(
        Set.of("", "starttls", "tls", "none").contains(security),
        "PIGGYBACK_SMTP_SECURITY must be starttls, tls or none.");
    put("piggyback.mail.security", security.toUpperCase(Locale.ROOT));
    String from = given.apply("PIGGYBACK_SMTP_FROM");
    check(isAddress(from), "PIGGYBACK_SMTP_FROM must be an address such as piggyback@example.org.");
    put("piggyback.mail.from", from);
    String user = given.apply("PIGGYBACK_SMTP_USER");
    String password = given.apply("PIGGYBACK_SMTP_PASSWORD");
    check(
        user.isEmpty() == password.isEmpty(),
        "PIGGYBACK_SMTP_USER and PIGGYBACK_SMTP_PASSWORD need each other.");
    put("piggyback.mail.user", user);
    put("piggyback.mail.password", password);
  }

  private void check(boolean isRight, String problem) {
    if (!isRight) {
      problems.add(problem);
    }
  }

  private void put(String property, String value) {
    if (!value.isEmpty()) {
      properties.put(property, value);
    }
  }

  private static boolean isZone(String text) {
    try {
      return text.isEmpty() || !ZoneId.of(text).getId().isEmpty();
    } catch (DateTimeException _) {
      return false;
    }
  }

  private static boolean isAddress(String text) {
    try {
      return !new MailAddress(text).value().isEmpty();
    } catch (DomainProblem _) {
      return false;
    }
  }

  private static boolean isServer(String text) {
    try {
      URI address = new URI(text);
      return address.getHost() != null
          && Set.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getQuery() == null
          && address.getFragment() == null
          && address.getUserInfo() == null;
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
