package learning.piggyback.ai.question.provider;

import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.bind.annotation.Bindable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service with a model, as the operator has set it up.
 *
 * @param name by which an admin chooses it
 * @param type which {@link ModelProvider} speaks to it; blank by default, so that it is missed by
 *     name
 * @param order the first one that can be used is the default, lowest number first
 * @param model the service's name for it
 * @param baseUrl the service's address; the provider's own when not set
 * @param key none when not set
 * @param hint what the operator can do when key or address are missing
 * @param concurrency how many calls may run at a time
 * @param timeLimit for one call
 * @param inputPrice of a million tokens
 * @param outputPrice of a million tokens
 * @param maxTokens of one answer
 * @param temperature 0 is the steadiest; below 0 the service's own
 * @param pictures whether the model can see
 * @param schema whether the service holds the model to a JSON schema
 * @param contextTokens room for question and answer, for services that must be told
 */
@EachProperty("piggyback.providers")
public record ProviderConfiguration(
    @Parameter String name,
    @Bindable(defaultValue = " ") String type,
    @Bindable(defaultValue = "100") int order,
    @Bindable(defaultValue = " ") String model,
    @Nullable String baseUrl,
    @Nullable String key,
    @Nullable String hint,
    @Bindable(defaultValue = "8") int concurrency,
    @Bindable(defaultValue = "PT60S") Duration timeLimit,
    @Bindable(defaultValue = "0") BigDecimal inputPrice,
    @Bindable(defaultValue = "0") BigDecimal outputPrice,
    @Bindable(defaultValue = "2000") int maxTokens,
    @Bindable(defaultValue = "0.3") double temperature,
    @Bindable(defaultValue = "true") boolean pictures,
    @Bindable(defaultValue = "true") boolean schema,
    @Bindable(defaultValue = "8192") int contextTokens) {

  private static final int MOST_AT_A_TIME = 64;
  private static final int FEWEST_TOKENS = 100;

  public ProviderConfiguration {
    check(name, "type", !type.isBlank(), "must not be blank");
    check(name, "model", !model.isBlank(), "must not be blank");
    check(
        name,
        "concurrency",
        concurrency >= 1 && concurrency <= MOST_AT_A_TIME,
        "must be 1 to " + MOST_AT_A_TIME);
    check(name, "time-limit", timeLimit.isPositive(), "must be more than nothing");
    check(name, "input-price", inputPrice.signum() >= 0, "must not be below 0");
    check(name, "output-price", outputPrice.signum() >= 0, "must not be below 0");
    check(name, "max-tokens", maxTokens >= FEWEST_TOKENS, "must be at least " + FEWEST_TOKENS);
  }

  public Optional<String> secret() {
    return set(key);
  }

  public Optional<String> address() {
    return set(baseUrl).map(url -> url.replaceFirst("/+$", ""));
  }

  /** Null leaves it to the service, as LangChain4j's builders take it. */
  public @Nullable Double temperatureOrNull() {
    return temperature < 0 ? null : temperature;
  }

  /** In millionths of the prices' currency. */
  public long costMicros(long inputTokens, long outputTokens) {
    return inputPrice
        .multiply(BigDecimal.valueOf(inputTokens))
        .add(outputPrice.multiply(BigDecimal.valueOf(outputTokens)))
        .setScale(0, RoundingMode.CEILING)
        .longValue();
  }

  private static void check(String name, String property, boolean isRight, String rule) {
    if (!isRight) {
      throw new ConfigurationException(
          "piggyback.providers.%s.%s %s.".formatted(name, property, rule));
    }
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "%s (%s, %s)".formatted(name, type, model);
  }

  private static Optional<String> set(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
  }
}
