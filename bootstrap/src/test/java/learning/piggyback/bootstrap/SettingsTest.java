package learning.piggyback.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void nothingGivenShouldMeanTheEmbeddedDatabase() {
    Settings settings = Settings.of(Map.of("PIGGYBACK_DATA", "/srv/piggyback"));
    assertThat(settings.problems()).isEmpty();
    assertThat(settings.properties())
        .containsEntry("piggyback.data", "/srv/piggyback")
        .doesNotContainKeys("micronaut.server.port", "piggyback.admin-password");
    assertThat(settings.properties().get("datasources.default.url"))
        .asString()
        .startsWith("jdbc:h2:file:" + Path.of("/srv/piggyback/db"))
        .contains("MODE=PostgreSQL");
  }

  @Test
  void everySettingShouldReachItsProperty() {
    Settings settings =
        Settings.of(
            Map.of(
                "PIGGYBACK_PORT", " 9090 ",
                "PIGGYBACK_DB_URL", "jdbc:postgresql://db/piggyback",
                "PIGGYBACK_DB_USER", "piggy",
                "PIGGYBACK_DB_PASSWORD", "back",
                "PIGGYBACK_DEMO", "FALSE",
                "PIGGYBACK_ALLOWED_HOSTS", "Videos.example, 127.0.0.1:8099,",
                "ADMIN_PASSWORD", "secret",
                "PIGGYBACK_YTDLP", "/opt/yt-dlp"));
    assertThat(settings.problems()).isEmpty();
    assertThat(settings.properties())
        .containsEntry("micronaut.server.port", 9090)
        .containsEntry("datasources.default.url", "jdbc:postgresql://db/piggyback")
        .containsEntry("datasources.default.username", "piggy")
        .containsEntry("datasources.default.password", "back")
        .containsEntry("piggyback.demo", false)
        .containsEntry(
            "piggyback.download.allowed-hosts", List.of("videos.example", "127.0.0.1:8099"))
        .containsEntry("piggyback.admin-password", "secret")
        .containsEntry("piggyback.download.yt-dlp", "/opt/yt-dlp");
  }

  @Test
  void limitsAndProxiesShouldReachTheirProperties() {
    Settings settings =
        Settings.of(
            Map.of(
                "PIGGYBACK_TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8,fd00::/8,",
                "PIGGYBACK_ANSWERS_PER_MINUTE", "0",
                "PIGGYBACK_SKIP_PREVENTION", "false",
                "PIGGYBACK_QUIZ_IDLE_MINUTES", "45"));
    assertThat(settings.problems()).isEmpty();
    assertThat(settings.properties())
        .containsEntry("piggyback.proxies.trusted", List.of("127.0.0.1", "10.0.0.0/8", "fd00::/8"))
        .containsEntry("piggyback.quiz.answers-per-minute", 0)
        .containsEntry("piggyback.quiz.skip-prevention", false)
        .containsEntry("piggyback.quiz.idle-minutes", 45);
    assertThat(
            Settings.of(
                    Map.of(
                        "PIGGYBACK_TRUSTED_PROXIES", "proxy.example,10.0.0.0/99,127.0.0.1",
                        "PIGGYBACK_ANSWERS_PER_MINUTE", "many"))
                .problems())
        .hasSize(3)
        .anySatisfy(line ->
            assertThat(line).startsWith("PIGGYBACK_TRUSTED_PROXIES holds \"proxy.example\""))
        .anySatisfy(
            line -> assertThat(line).startsWith("PIGGYBACK_TRUSTED_PROXIES holds \"10.0.0.0/99\""))
        .anySatisfy(line -> assertThat(line).startsWith("PIGGYBACK_ANSWERS_PER_MINUTE is"));
  }

  @Test
  void judgeShouldBeAProvidersName() {
    assertThat(Settings.of(Map.of("PIGGYBACK_JUDGE", "off")).properties())
        .containsEntry("piggyback.judge.provider", "off");
    assertThat(Settings.of(Map.of("PIGGYBACK_JUDGE", "No One")).problems())
        .singleElement()
        .asString()
        .startsWith("PIGGYBACK_JUDGE is \"No One\"");
  }

  @Test
  void judgeShouldFollowTheWriterUnlessItIsSet() {
    assertThat(new JudgeConfiguration(null).wanted(Optional.empty())).isEmpty();
    assertThat(new JudgeConfiguration(null).wanted(Optional.of("claude"))).contains("claude");
    assertThat(new JudgeConfiguration(null).wanted(Optional.of("offline"))).contains("off");
    assertThat(new JudgeConfiguration("gemini").wanted(Optional.of("offline"))).contains("gemini");
  }

  @Test
  void sharedDatabaseWithoutASecretShouldBePointedOut() {
    String url = "jdbc:postgresql://db/piggyback";
    assertThat(Settings.of(Map.of("PIGGYBACK_DB_URL", url)).notices()).hasSize(1);
    assertThat(
            Settings.of(Map.of("PIGGYBACK_DB_URL", url, "PIGGYBACK_SECRET", "x".repeat(32)))
                .notices())
        .isEmpty();
  }

  @Test
  void everyWrongValueShouldHaveItsLine() {
    Settings settings =
        Settings.of(
            Map.of(
                "PIGGYBACK_PORT", "eighty",
                "PIGGYBACK_DB_URL", "mysql://db",
                "PIGGYBACK_DEMO", "maybe",
                "PIGGYBACK_SECRET", "short",
                "PIGGYBACK_ALLOWED_HOSTS", "http://x/"));
    assertThat(settings.problems())
        .hasSize(5)
        .anySatisfy(line -> assertThat(line).startsWith("PIGGYBACK_PORT is \"eighty\""))
        .anySatisfy(line -> assertThat(line).startsWith("PIGGYBACK_DB_URL must"))
        .anySatisfy(line -> assertThat(line).startsWith("PIGGYBACK_DEMO is \"maybe\""))
        .anySatisfy(line -> assertThat(line).startsWith("PIGGYBACK_SECRET must"))
        .anySatisfy(line -> assertThat(line).startsWith("PIGGYBACK_ALLOWED_HOSTS holds"));
  }

  @Test
  void budgetShouldReachItsProperties() {
    Settings settings =
        Settings.of(
            Map.of(
                "PIGGYBACK_CALLS_PER_RUN", "50",
                "PIGGYBACK_TOKENS_PER_RUN", "100000",
                "PIGGYBACK_MONEY_PER_RUN", "0.25",
                "PIGGYBACK_CALLS_PER_DAY", "0",
                "PIGGYBACK_TOKENS_PER_DAY", "5000000",
                "PIGGYBACK_MONEY_PER_DAY", "12"));
    assertThat(settings.problems()).isEmpty();
    assertThat(settings.properties())
        .containsEntry("piggyback.budget.calls-per-run", "50")
        .containsEntry("piggyback.budget.tokens-per-run", "100000")
        .containsEntry("piggyback.budget.money-per-run", "0.25")
        .containsEntry("piggyback.budget.calls-per-day", "0")
        .containsEntry("piggyback.budget.tokens-per-day", "5000000")
        .containsEntry("piggyback.budget.money-per-day", "12");
    assertThat(
            Settings.of(
                    Map.of(
                        "PIGGYBACK_CALLS_PER_RUN", "-1",
                        "PIGGYBACK_TOKENS_PER_DAY", "many",
                        "PIGGYBACK_MONEY_PER_DAY", "1,50"))
                .problems())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("but must be an amount"));
  }

  @Test
  void agesShouldReachTheirPropertyOrHaveTheirLine() {
    assertThat(Settings.of(Map.of("PIGGYBACK_AGES", " 5 - 7")).properties())
        .containsEntry("piggyback.questions.ages", "5-7");
    assertThat(Settings.of(Map.of("PIGGYBACK_AGES", "3-12")).problems())
        .containsExactly("PIGGYBACK_AGES is \"3-12\", but must be ages of 5 to 10, such as 6-8.");
  }

  @Test
  void transcriberShouldReachItsProperties() {
    Settings settings =
        Settings.of(
            Map.of(
                "PIGGYBACK_TRANSCRIBER_URL", "http://127.0.0.1:8000/v1",
                "PIGGYBACK_TRANSCRIBER_KEY", "sk-1",
                "PIGGYBACK_TRANSCRIBER_MODEL", "tiny",
                "PIGGYBACK_TRANSCRIBER_LANGUAGE", "en"));
    assertThat(settings.problems()).isEmpty();
    assertThat(settings.properties())
        .containsEntry("piggyback.transcriber.url", "http://127.0.0.1:8000/v1")
        .containsEntry("piggyback.transcriber.key", "sk-1")
        .containsEntry("piggyback.transcriber.model", "tiny")
        .containsEntry("piggyback.transcriber.language", "en");
  }

  @Test
  void wrongTranscriberShouldBeRefused() {
    for (String url : List.of("here", "file:///x", "ftp://h/", "http://h/?a=b", "http://u:p@h/")) {
      assertThat(Settings.of(Map.of("PIGGYBACK_TRANSCRIBER_URL", url)).problems()).hasSize(1);
    }
    assertThat(
            Settings.of(
                    Map.of(
                        "PIGGYBACK_TRANSCRIBER_URL", "https://h/v1",
                        "PIGGYBACK_TRANSCRIBER_KEY", "a b"))
                .problems())
        .singleElement()
        .asString()
        .doesNotContain("a b");
    assertThat(Settings.of(Map.of("PIGGYBACK_TRANSCRIBER_MODEL", "tiny")).notices()).hasSize(1);
  }

  @Test
  void ingestionsAndUploadsShouldHaveLimits() {
    Settings settings =
        Settings.of(
            Map.of(
                "PIGGYBACK_INGESTIONS", "12",
                "PIGGYBACK_INGESTIONS_PER_NODE", "3",
                "PIGGYBACK_UPLOAD_LIMIT", "500mb"));

    assertThat(settings.problems()).isEmpty();
    assertThat(settings.properties())
        .containsEntry("piggyback.jobs.ingestions", 12)
        .containsEntry("piggyback.jobs.ingestions-per-node", 3)
        .containsEntry("piggyback.upload.limit", "500MB")
        .containsEntry("micronaut.server.max-request-size", "500MB");
    assertThat(
            Settings.of(
                    Map.of(
                        "PIGGYBACK_INGESTIONS", "0",
                        "PIGGYBACK_INGESTIONS_PER_NODE", "65",
                        "PIGGYBACK_UPLOAD_LIMIT", "lots"))
                .problems())
        .hasSize(3);
  }
}
