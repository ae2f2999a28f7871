package learning.piggyback.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.exceptions.ConfigurationException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProviderSettingsTest {

  @Test
  void nothingGivenShouldLeaveTheDefaults() {
    Settings settings = Settings.of(Map.of("OPENAI_API_KEY", " "));

    assertThat(settings.problems()).isEmpty();
    assertThat(settings.notices()).isEmpty();
    assertThat(settings.properties().keySet())
        .noneMatch(name -> name.startsWith("piggyback.provider"));
  }

  @ParameterizedTest
  @CsvSource({
    "openai, OPENAI, OPENAI_API_KEY",
    "gemini, GEMINI, GEMINI_API_KEY",
    "claude, ANTHROPIC, ANTHROPIC_API_KEY",
    "ollama, OLLAMA, OLLAMA_API_KEY"
  })
  void everySettingShouldReachItsProperty(String provider, String prefix, String key) {
    Settings settings =
        Settings.of(
            Map.of(
                key,
                "sk-1",
                prefix + "_BASE_URL",
                "http://127.0.0.1:8000/v1",
                prefix + "_MODEL",
                "tiny",
                prefix + "_INPUT_PRICE",
                "0.5",
                prefix + "_OUTPUT_PRICE",
                "2"));

    assertThat(settings.problems()).isEmpty();
    assertThat(settings.notices()).isEmpty();
    String block = "piggyback.providers." + provider;
    assertThat(settings.properties())
        .containsEntry(block + ".key", "sk-1")
        .containsEntry(block + ".base-url", "http://127.0.0.1:8000/v1")
        .containsEntry(block + ".model", "tiny")
        .containsEntry(block + ".input-price", "0.5")
        .containsEntry(block + ".output-price", "2");
  }

  @Test
  void pricesOfAnotherModelShouldNotBeTheDefaultOnes() {
    Settings settings = Settings.of(Map.of("OPENAI_BASE_URL", "http://127.0.0.1:8000/v1"));

    assertThat(settings.notices()).singleElement().asString().contains("OPENAI_INPUT_PRICE");
    assertThat(settings.properties())
        .containsEntry("piggyback.providers.openai.input-price", "0")
        .containsEntry("piggyback.providers.openai.output-price", "0");
    assertThat(Settings.of(Map.of("OLLAMA_BASE_URL", "http://127.0.0.1:11434")).notices())
        .isEmpty();
  }

  @Test
  void preferredProviderShouldReachItsProperty() {
    assertThat(Settings.of(Map.of("PIGGYBACK_PROVIDER", "offline")).properties())
        .containsEntry("piggyback.provider", "offline");
    assertThat(Settings.of(Map.of("PIGGYBACK_PROVIDER", "Open AI")).problems()).hasSize(1);
  }

  @Test
  void everyWrongValueShouldHaveItsLineWithoutTheKey() {
    List<String> problems =
        Settings.of(
                Map.of(
                    "OPENAI_API_KEY", "sk with spaces",
                    "OPENAI_BASE_URL", "ftp://h/",
                    "ANTHROPIC_INPUT_PRICE", "cheap",
                    "GEMINI_OUTPUT_PRICE", "-1"))
            .problems();

    assertThat(problems)
        .hasSize(4)
        .anySatisfy(line -> assertThat(line).startsWith("OPENAI_API_KEY holds"))
        .anySatisfy(line -> assertThat(line).startsWith("OPENAI_BASE_URL must be an address"))
        .anySatisfy(line -> assertThat(line).startsWith("ANTHROPIC_INPUT_PRICE is \"cheap\""))
        .anySatisfy(line -> assertThat(line).startsWith("GEMINI_OUTPUT_PRICE is \"-1\""))
        .noneMatch(line -> line.contains("spaces"));
  }

  @Test
  void timesAndNumbersThatCannotBeReadShouldStopTheStart() {
    assertThat(
            Settings.of(
                    Map.of(
                        "PIGGYBACK_PROVIDERS_OPENAI_TIME_LIMIT", "soon",
                        "PIGGYBACK_PROVIDERS_MY_OWN_CONCURRENCY", "many",
                        "PIGGYBACK_PROVIDER_CALLS_REST", "5 minutes"))
                .problems())
        .containsExactly(
            "PIGGYBACK_PROVIDERS_MY_OWN_CONCURRENCY is \"many\", but must be a whole number.",
            "PIGGYBACK_PROVIDERS_OPENAI_TIME_LIMIT is \"soon\", but must be a time such as PT60S.",
            "PIGGYBACK_PROVIDER_CALLS_REST is \"5 minutes\", but must be a time such as PT60S.");
    assertThat(
            Settings.of(
                    Map.of(
                        "PIGGYBACK_PROVIDERS_OPENAI_TIME_LIMIT", "90s",
                        "PIGGYBACK_PROVIDERS_CLAUDE_TIME_LIMIT", "PT2M",
                        "PIGGYBACK_PROVIDERS_CLAUDE_ORDER", "3"))
                .problems())
        .isEmpty();
  }

  @Test
  void limitBelowNothingShouldStopTheStart() {
    assertThatThrownBy(() -> new BudgetConfiguration(-1, 0, BigDecimal.ZERO, 0, 0, BigDecimal.ZERO))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("piggyback.budget.calls-per-run");
  }
}
