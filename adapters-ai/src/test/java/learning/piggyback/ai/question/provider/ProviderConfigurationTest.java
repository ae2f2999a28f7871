package learning.piggyback.ai.question.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProviderConfigurationTest {

  private static final Map<String, Object> LEAST =
      Map.of("piggyback.providers.mine.type", "openai", "piggyback.providers.mine.model", "m");

  @Test
  void defaultsShouldBeThese() {
    assertThat(configured(LEAST))
        .isEqualTo(
            new ProviderConfiguration(
                "mine",
                "openai",
                100,
                "m",
                null,
                null,
                null,
                8,
                Duration.ofSeconds(60),
                new BigDecimal("0"),
                new BigDecimal("0"),
                2_000,
                0.3,
                true,
                true,
                8_192));
  }

  @Test
  void everyPropertyShouldBeSettable() {
    Map<String, Object> properties = new HashMap<>(LEAST);
    Map.ofEntries(
            Map.entry("order", 7),
            Map.entry("base-url", "http://127.0.0.1:8000/v1/"),
            Map.entry("key", " k "),
            Map.entry("hint", "Ask Kim."),
            Map.entry("concurrency", 3),
            Map.entry("time-limit", "PT5S"),
            Map.entry("input-price", "0.15"),
            Map.entry("output-price", 0.6),
            Map.entry("max-tokens", 500),
            Map.entry("temperature", -1),
            Map.entry("pictures", false),
            Map.entry("schema", false),
            Map.entry("context-tokens", 4_000))
        .forEach((name, value) -> properties.put("piggyback.providers.mine." + name, value));

    ProviderConfiguration mine = configured(properties);

    assertThat(mine)
        .isEqualTo(
            new ProviderConfiguration(
                "mine",
                "openai",
                7,
                "m",
                "http://127.0.0.1:8000/v1/",
                " k ",
                "Ask Kim.",
                3,
                Duration.ofSeconds(5),
                new BigDecimal("0.15"),
                new BigDecimal("0.6"),
                500,
                -1,
                false,
                false,
                4_000));
    assertThat(mine.address()).contains("http://127.0.0.1:8000/v1");
    assertThat(mine.secret()).contains("k");
    assertThat(mine.temperatureOrNull()).isNull();
    assertThat(mine.costMicros(1_000_000, 1_000_000)).isEqualTo(750_000);
    assertThat(mine.costMicros(1, 0)).as("never less than it costs").isEqualTo(1);
  }

  @Test
  void keyShouldNotBeInItsWords() {
    Map<String, Object> properties = new HashMap<>(LEAST);
    properties.put("piggyback.providers.mine.key", "sk-secret");

    assertThat(configured(properties).toString()).doesNotContain("sk-secret").contains("mine");
  }

  @ParameterizedTest
  @CsvSource({
    "concurrency, 0",
    "concurrency, 65",
    "max-tokens, 1",
    "input-price, -1",
    "time-limit, PT0S",
    "model, ' '"
  })
  void wrongValuesShouldBeRefused(String name, String value) {
    Map<String, Object> properties = new HashMap<>(LEAST);
    properties.put("piggyback.providers.mine." + name, value);

    assertThatThrownBy(() -> configured(properties))
        .rootCause()
        .hasMessageStartingWith("piggyback.providers.mine." + name);
  }

  @ParameterizedTest
  @CsvSource({"type, model", "model, type"})
  void missingValueShouldBeNamed(String given, String missing) {
    assertThatThrownBy(() -> configured(Map.of("piggyback.providers.mine." + given, "openai")))
        .rootCause()
        .hasMessage("piggyback.providers.mine.%s must not be blank.".formatted(missing));
  }

  @Test
  void callPolicyShouldBeSettable() {
    assertThat(policy(Map.of()))
        .isEqualTo(
            new CallPolicy(
                3, Duration.ofSeconds(1), Duration.ofSeconds(20), 5, Duration.ofSeconds(30)));
    assertThat(
            policy(
                Map.of(
                    "piggyback.provider-calls.tries", 2,
                    "piggyback.provider-calls.first-wait", "PT2S",
                    "piggyback.provider-calls.longest-wait", "PT9S",
                    "piggyback.provider-calls.failures-to-rest", 4,
                    "piggyback.provider-calls.rest", "PT1M")))
        .isEqualTo(
            new CallPolicy(
                2, Duration.ofSeconds(2), Duration.ofSeconds(9), 4, Duration.ofMinutes(1)));
  }

  private static CallPolicy policy(Map<String, Object> properties) {
    try (ApplicationContext context = ApplicationContext.run(properties)) {
      return context.getBean(CallPolicy.class);
    }
  }

  private static ProviderConfiguration configured(Map<String, Object> properties) {
    try (ApplicationContext context = ApplicationContext.run(properties)) {
      return context.getBean(ProviderConfiguration.class, Qualifiers.byName("mine"));
    }
  }
}
