package learning.piggyback.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import learning.piggyback.persistence.account.secret.PasswordConfiguration;
import learning.piggyback.persistence.account.secret.SecretsConfiguration;
import learning.piggyback.persistence.job.JobQueueConfiguration;
import learning.piggyback.persistence.quiz.statement.RecordStoreConfiguration;
import org.junit.jupiter.api.Test;

final class ConfigurationTest {

  private static <T> T read(Class<T> type, Map<String, Object> properties) {
    try (ApplicationContext context = ApplicationContext.run(properties)) {
      return context.getBean(type);
    }
  }

  @Test
  void jobQueueShouldHaveDefaults() {
    assertThat(read(JobQueueConfiguration.class, Map.of()))
        .isEqualTo(
            new JobQueueConfiguration(
                8,
                2,
                2,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                6,
                Duration.ofSeconds(10),
                Duration.ofSeconds(2)));
  }

  @Test
  void jobQueueShouldHeedEveryProperty() {
    assertThat(
            read(
                JobQueueConfiguration.class,
                Map.of(
                    "piggyback.jobs.ingestions", "12",
                    "piggyback.jobs.ingestions-per-node", "6",
                    "piggyback.jobs.threads", "3",
                    "piggyback.jobs.polling", "4s",
                    "piggyback.jobs.heartbeat", "5s",
                    "piggyback.jobs.missed-heartbeats", "7",
                    "piggyback.jobs.retry", "1m",
                    "piggyback.jobs.grace", "9s")))
        .isEqualTo(
            new JobQueueConfiguration(
                12,
                6,
                3,
                Duration.ofSeconds(4),
                Duration.ofSeconds(5),
                7,
                Duration.ofMinutes(1),
                Duration.ofSeconds(9)));
  }

  @Test
  void wrongValuesShouldStopTheStart() {
    assertThatThrownBy(
            () -> read(JobQueueConfiguration.class, Map.of("piggyback.jobs.threads", "0")))
        .hasMessageContaining("threads");
    assertThatThrownBy(() ->
            read(PasswordConfiguration.class, Map.of("piggyback.passwords.bcrypt-cost", "32")))
        .hasMessageContaining("bcryptCost");
  }

  @Test
  void passwordsShouldCostTwelveUnlessConfigured() {
    assertThat(read(PasswordConfiguration.class, Map.of()))
        .isEqualTo(new PasswordConfiguration(12));
    assertThat(read(PasswordConfiguration.class, Map.of("piggyback.passwords.bcrypt-cost", "4")))
        .isEqualTo(new PasswordConfiguration(4));
  }

  @Test
  void recordStoreShouldHaveDefaultsAndHeedEveryProperty() {
    assertThat(read(RecordStoreConfiguration.class, Map.of()))
        .isEqualTo(
            new RecordStoreConfiguration(
                null,
                null,
                null,
                null,
                "https://piggyback.invalid",
                true,
                Duration.ofSeconds(30),
                100_000));
    assertThat(
            read(
                RecordStoreConfiguration.class,
                Map.of(
                    "piggyback.xapi.url", "https://lrs/xapi",
                    "piggyback.xapi.user", "u",
                    "piggyback.xapi.password", "p",
                    "piggyback.xapi.token", "t",
                    "piggyback.xapi.home", "https://school",
                    "piggyback.xapi.responses", "False",
                    "piggyback.xapi.time-limit", "5s",
                    "piggyback.xapi.outbox-size", "7")))
        .isEqualTo(
            new RecordStoreConfiguration(
                "https://lrs/xapi",
                "u",
                "p",
                "t",
                "https://school",
                false,
                Duration.ofSeconds(5),
                7));
  }

  @Test
  void secretShouldBeInTheDataFolderUnlessGiven() {
    assertThat(read(SecretsConfiguration.class, Map.of()))
        .isEqualTo(new SecretsConfiguration(Path.of("./data"), ""));
    assertThat(
            read(
                SecretsConfiguration.class,
                Map.of("piggyback.data", "/somewhere", "piggyback.secret", "given")))
        .isEqualTo(new SecretsConfiguration(Path.of("/somewhere"), "given"));
  }
}
