package learning.piggyback.bootstrap;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The environment's settings of who writes questions. The defaults are in application.yml. */
final class ProviderSettings {

  /**
   * A provider's variables.
   *
   * @param prefix of the variables for model and prices
   * @param key variable that holds the key
   */
  private record Names(String provider, String prefix, String key) {}

  private static final Pattern DURATION =
      Pattern.compile(
          "PIGGYBACK_PROVIDERS_.+_TIME_LIMIT"
              + "|PIGGYBACK_PROVIDER_CALLS_(FIRST_WAIT|LONGEST_WAIT|REST)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "PIGGYBACK_PROVIDERS_.+_(CONCURRENCY|MAX_TOKENS|CONTEXT_TOKENS|ORDER)"
              + "|PIGGYBACK_PROVIDER_CALLS_(TRIES|FAILURES_TO_REST)");

  private static final List<Names> PROVIDERS =
      List.of(
          new Names("openai", "OPENAI", "OPENAI_API_KEY"),
          new Names("gemini", "GEMINI", "GEMINI_API_KEY"),
          new Names("claude", "ANTHROPIC", "ANTHROPIC_API_KEY"),
          new Names("ollama", "OLLAMA", "OLLAMA_API_KEY"));

  private final Map<String, String> environment;
  private final Map<String, Object> properties;
  private final List<String> problems;
  private final List<String> notices;

  ProviderSettings(
      Map<String, String> environment,
      Map<String, Object> properties,
      List<String> problems,
      List<String> notices) {
    this.environment = environment;
    this.properties = properties;
    this.problems = problems;
    this.notices = notices;
  }

  void read() {
    PROVIDERS.forEach(this::read);
    preferred();
    environment.keySet().stream().sorted().forEach(this::readable);
  }

  /** Micronaut takes the default, without a word, for what it cannot read. */
  private void readable(String name) {
    String value = given(name);
    if (value.isEmpty()) {
      return;
    }
    if (DURATION.matcher(name).matches() && !isDuration(value)) {
      problems.add("%s is \"%s\", but must be a time such as PT60S.".formatted(name, value));
    } else if (NUMBER.matcher(name).matches() && !value.matches("-?[0-9]{1,9}")) {
      problems.add("%s is \"%s\", but must be a whole number.".formatted(name, value));
    }
  }

  private static boolean isDuration(String value) {
    try {
      return value.matches("[0-9]{1,9}(ns|ms|s|m|h|d)") || !Duration.parse(value).isNegative();
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private void read(Names names) {
    String block = "piggyback.providers." + names.provider();
    key(names.key(), block + ".key");
    address(names.prefix() + "_BASE_URL", block + ".base-url");
    text(names.prefix() + "_MODEL", block + ".model");
    boolean isPriced = price(names.prefix() + "_INPUT_PRICE", block + ".input-price");
    isPriced |= price(names.prefix() + "_OUTPUT_PRICE", block + ".output-price");
    boolean isOther =
        !given(names.prefix() + "_MODEL").isEmpty()
            || !given(names.prefix() + "_BASE_URL").isEmpty();
    if (isOther && !isPriced && !names.provider().equals("ollama")) {
      // the prices that come with Piggyback are those of another model
      properties.put(block + ".input-price", "0");
      properties.put(block + ".output-price", "0");
      notices.add(
          "The costs of %s count as 0: %s_INPUT_PRICE and %s_OUTPUT_PRICE are not set."
              .formatted(names.provider(), names.prefix(), names.prefix()));
    }
  }

  /** Whether there is such a provider is known when all blocks have been read. */
  private void preferred() {
    String name = given("PIGGYBACK_PROVIDER");
    if (name.isEmpty()) {
      return;
    }
    if (name.matches("[a-z][a-z0-9-]{0,39}")) {
      properties.put("piggyback.provider", name);
    } else {
      problems.add("PIGGYBACK_PROVIDER is \"%s\", but must be a provider's name.".formatted(name));
    }
  }

  private void key(String name, String property) {
    if (!given(name).matches("[!-~]*")) {
      problems.add(name + " holds characters that no key has.");
    }
    text(name, property);
  }

  private void address(String name, String property) {
    if (!given(name).isEmpty() && !isWebAddress(given(name))) {
      problems.add(name + " must be an address such as http://127.0.0.1:8000/v1.");
    }
    text(name, property);
  }

  private boolean price(String name, String property) {
    String price = given(name);
    if (!price.isEmpty() && !price.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
      problems.add("%s is \"%s\", but must be a price such as 0.15.".formatted(name, price));
    }
    text(name, property);
    return !price.isEmpty();
  }

  private void text(String name, String property) {
    if (!given(name).isEmpty()) {
      properties.put(property, given(name));
    }
  }

  private String given(String name) {
    return environment.getOrDefault(name, "").strip();
  }

  /** Over http or https, without a query or a password in it. */
  static boolean isWebAddress(String text) {
    try {
      URI address = new URI(text);
      return address.getHost() != null
          && address.getQuery() == null
          && address.getUserInfo() == null
          && Set.of("http", "https")
              .contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
