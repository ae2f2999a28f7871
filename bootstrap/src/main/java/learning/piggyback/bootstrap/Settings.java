package learning.piggyback.bootstrap;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.question.check.AgeBand;
import learning.piggyback.persistence.EmbeddedDatabase;
import learning.piggyback.persistence.Migrations;
import learning.piggyback.persistence.account.secret.Secrets;
import learning.piggyback.web.AddressRange;

/**
 * The settings from the environment, checked before anything starts, as properties of the
 * application. A blank setting is one that was not given.
 *
 * @param problems one readable line for each wrong value; nothing may start when there are any
 * @param notices what works but should be known, a line each
 */
record Settings(Map<String, Object> properties, List<String> problems, List<String> notices) {

  private static final Pattern HOST =
      Pattern.compile("([a-z0-9-]+\\.)*[a-z0-9-]+(:[0-9]{1,5})?|\\[[0-9a-f:]+](:[0-9]{1,5})?");

  static Settings of(Map<String, String> environment) {
    Reader reader = new Reader(environment);
    reader.port();
    Path data = reader.data();
    reader.database(data);
    reader.flag("PIGGYBACK_DEMO", "piggyback.demo");
    reader.hosts();
    reader.proxies();
    reader.answersPerMinute();
    reader.flag("PIGGYBACK_SKIP_PREVENTION", "piggyback.quiz.skip-prevention");
    reader.number("PIGGYBACK_QUIZ_IDLE_MINUTES", "piggyback.quiz.idle-minutes", 43_200);
    reader.judge();
    reader.text("ADMIN_PASSWORD", "piggyback.admin-password");
    reader.secret();
    reader.number("PIGGYBACK_INGESTIONS", "piggyback.jobs.ingestions", 1_000);
    reader.number("PIGGYBACK_INGESTIONS_PER_NODE", "piggyback.jobs.ingestions-per-node", 64);
    reader.size("PIGGYBACK_UPLOAD_LIMIT", "piggyback.upload.limit");
    reader.text("PIGGYBACK_YTDLP", "piggyback.download.yt-dlp");
    reader.text("PIGGYBACK_FFMPEG", "piggyback.media.ffmpeg");
    reader.text("YTDLP_COOKIEFILE", "piggyback.download.cookie-file");
    reader.text("YTDLP_AUTH_MODE", "piggyback.download.auth-mode");
    reader.text("YTDLP_USER_AGENT", "piggyback.download.user-agent");
    reader.transcriber();
    reader.ages();
    reader.others();
    new ProviderSettings(environment, reader.properties, reader.problems, reader.notices).read();
    reader.text("PIGGYBACK_METRICS_TOKEN", "piggyback.metrics.token");
    return new Settings(reader.properties, reader.problems, reader.notices);
  }

  private static final class Reader {

    private final Map<String, String> environment;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    Reader(Map<String, String> environment) {
      this.environment = environment;
    }

    private String given(String name) {
      return environment.getOrDefault(name, "").strip();
    }

    void port() {
      String port = given("PIGGYBACK_PORT");
      if (port.isEmpty()) {
        return;
      }
      if (port.matches("[0-9]{1,5}") && Integer.parseInt(port) <= 65_535) {
        properties.put("micronaut.server.port", Integer.parseInt(port));
      } else {
        problems.add("PIGGYBACK_PORT is \"%s\", but must be 0 to 65535.".formatted(port));
      }
    }

    Path data() {
      String folder = given("PIGGYBACK_DATA");
      try {
        Path data = Path.of(folder.isEmpty() ? "data" : folder).toAbsolutePath().normalize();
        if (Files.exists(data) && !Files.isDirectory(data)) {
          problems.add("PIGGYBACK_DATA is \"%s\", which is not a folder.".formatted(folder));
        }
        properties.put("piggyback.data", data.toString());
        return data;
      } catch (InvalidPathException e) {
        problems.add("PIGGYBACK_DATA is not a path: " + e.getReason() + ".");
        return Path.of("data");
      }
    }

    void database(Path data) {
      String url = given("PIGGYBACK_DB_URL");
      if (url.isEmpty()) {
        properties.put(Migrations.PROPERTY, Migrations.OF_H2);
        properties.put("datasources.default.url", EmbeddedDatabase.url(data.resolve("db")));
        properties.put("datasources.default.username", "piggyback");
        properties.put("datasources.default.password", "");
        return;
      }
      if (!url.startsWith("jdbc:postgresql://")) {
        problems.add("PIGGYBACK_DB_URL must start with jdbc:postgresql://.");
      }
      properties.put("datasources.default.url", url);
      properties.put(Migrations.PROPERTY, Migrations.OF_POSTGRESQL);
      text("PIGGYBACK_DB_USER", "datasources.default.username");
      text("PIGGYBACK_DB_PASSWORD", "datasources.default.password");
    }

    void secret() {
      String secret = given("PIGGYBACK_SECRET");
      if (secret.isEmpty()) {
        if (!given("PIGGYBACK_DB_URL").isEmpty()) {
          notices.add(
              "PIGGYBACK_SECRET is not set: a secret is kept in the data folder of this server."
                  + " Several servers over one database need the same one.");
        }
        return;
      }
      if (secret.length() < Secrets.SHORTEST) {
        problems.add(
            "PIGGYBACK_SECRET must have at least %d characters.".formatted(Secrets.SHORTEST));
      }
      properties.put("piggyback.secret", secret);
    }

    void number(String name, String property, int most) {
      String value = given(name);
      if (value.isEmpty()) {
        return;
      }
      if (value.matches("[0-9]{1,6}")
          && Integer.parseInt(value) >= 1
          && Integer.parseInt(value) <= most) {
        properties.put(property, Integer.parseInt(value));
      } else {
        problems.add("%s is \"%s\", but must be 1 to %d.".formatted(name, value, most));
      }
    }

    void size(String name, String property) {
      String value = given(name).toUpperCase(Locale.ROOT);
      if (value.isEmpty()) {
        return;
      }
      if (value.matches("[1-9][0-9]{0,5}(MB|GB)")) {
        properties.put(property, value);
        // No request is longer; who takes less than this says so himself.
        properties.put("micronaut.server.max-request-size", value);
      } else {
        problems.add(
            "%s is \"%s\", but must be a size such as 500MB or 4GB.".formatted(name, given(name)));
      }
    }

    void flag(String name, String property) {
      String value = given(name).toLowerCase(Locale.ROOT);
      if (value.isEmpty()) {
        return;
      }
      if (value.equals("true") || value.equals("false")) {
        properties.put(property, Boolean.valueOf(value));
      } else {
        problems.add("%s is \"%s\", but must be true or false.".formatted(name, given(name)));
      }
    }

    void hosts() {
      List<String> hosts = new ArrayList<>();
      for (String part : given("PIGGYBACK_ALLOWED_HOSTS").split(",", -1)) {
        String host = part.strip().toLowerCase(Locale.ROOT);
        if (host.isEmpty()) {
          continue;
        }
        if (HOST.matcher(host).matches()) {
          hosts.add(host);
        } else {
          problems.add(
              "PIGGYBACK_ALLOWED_HOSTS holds \"%s\", but needs host or host:port, comma-separated."
                  .formatted(part.strip()));
        }
      }
      properties.put("piggyback.download.allowed-hosts", hosts);
    }

    void proxies() {
      List<String> ranges = new ArrayList<>();
      for (String part : given("PIGGYBACK_TRUSTED_PROXIES").split(",", -1)) {
        String range = part.strip();
        if (range.isEmpty()) {
          continue;
        }
        if (AddressRange.parse(range).isPresent()) {
          ranges.add(range);
        } else {
          problems.add(
              "PIGGYBACK_TRUSTED_PROXIES holds \"%s\", but needs addresses or ranges such as"
                      .formatted(range)
                  + " 10.0.0.0/8, comma-separated.");
        }
      }
      properties.put("piggyback.proxies.trusted", ranges);
    }

    void answersPerMinute() {
      String number = given("PIGGYBACK_ANSWERS_PER_MINUTE");
      if (number.isEmpty()) {
        return;
      }
      if (number.matches("[0-9]{1,9}")) {
        properties.put("piggyback.quiz.answers-per-minute", Integer.parseInt(number));
      } else {
        problems.add(
            "PIGGYBACK_ANSWERS_PER_MINUTE is \"%s\", but must be 0 to 999999999."
                .formatted(number));
      }
    }

    /** Whether there is such a provider is known when all blocks have been read. */
    void judge() {
      String name = given("PIGGYBACK_JUDGE");
      if (name.isEmpty() || name.matches("[a-z][a-z0-9-]{0,39}")) {
        text("PIGGYBACK_JUDGE", "piggyback.judge.provider");
      } else {
        problems.add("PIGGYBACK_JUDGE is \"%s\", but must be a provider's name.".formatted(name));
      }
    }

    void ages() {
      String ages = given("PIGGYBACK_AGES");
      if (ages.isEmpty()) {
        return;
      }
      try {
        properties.put("piggyback.questions.ages", AgeBand.of(ages).toString());
      } catch (DomainProblem _) {
        problems.add(
            "PIGGYBACK_AGES is \"%s\", but must be ages of %d to %d, such as 6-8."
                .formatted(ages, AgeBand.EARLIEST, AgeBand.LATEST));
      }
    }

    void transcriber() {
      String url = given("PIGGYBACK_TRANSCRIBER_URL");
      String key = given("PIGGYBACK_TRANSCRIBER_KEY");
      if (!url.isEmpty() && !ProviderSettings.isWebAddress(url)) {
        problems.add(
            "PIGGYBACK_TRANSCRIBER_URL must be an address such as http://127.0.0.1:8000/v1.");
      }
      if (!key.matches("[!-~]*")) {
        problems.add("PIGGYBACK_TRANSCRIBER_KEY holds characters that no key has.");
      }
      for (String name : List.of("KEY", "MODEL", "LANGUAGE")) {
        if (url.isEmpty() && !given("PIGGYBACK_TRANSCRIBER_" + name).isEmpty()) {
          notices.add(
              "PIGGYBACK_TRANSCRIBER_%s does nothing without PIGGYBACK_TRANSCRIBER_URL."
                  .formatted(name));
        }
      }
      text("PIGGYBACK_TRANSCRIBER_URL", "piggyback.transcriber.url");
      text("PIGGYBACK_TRANSCRIBER_KEY", "piggyback.transcriber.key");
      text("PIGGYBACK_TRANSCRIBER_MODEL", "piggyback.transcriber.model");
      text("PIGGYBACK_TRANSCRIBER_LANGUAGE", "piggyback.transcriber.language");
    }

    void others() {
      S3Settings s3 = S3Settings.of(this::given);
      take(s3.properties(), s3.problems());
      BudgetSettings budget = BudgetSettings.of(this::given);
      take(budget.properties(), budget.problems());
      MailSettings mail = MailSettings.of(this::given);
      take(mail.properties(), mail.problems());
      XapiSettings xapi = XapiSettings.of(this::given);
      take(xapi.properties(), xapi.problems());
      notices.addAll(xapi.notices());
    }

    private void take(Map<String, ?> given, List<String> wrong) {
      properties.putAll(given);
      problems.addAll(wrong);
    }

    void text(String name, String property) {
      if (!given(name).isEmpty()) {
        properties.put(property, given(name));
      }
    }
  }
}
