package learning.piggyback.ai.video;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which service writes down what is said in a video without subtitles.
 *
 * @param url base address of an OpenAI-compatible service, such as {@code
 *     http://127.0.0.1:8000/v1}; none when not set
 * @param key sent as a bearer token; none when not set
 * @param model the service's name for it
 * @param language of what is said, such as {@code en}; the service finds out when not set
 * @param timeLimit for one piece of five minutes
 * @param tries how often a piece is sent at most
 * @param firstWait before the second try; each further wait is twice as long
 * @param longestWait a service that asks for a longer one is given up
 */
@ConfigurationProperties("piggyback.transcriber")
public record TranscriberConfiguration(
    @Nullable String url,
    @Nullable String key,
    @Bindable(defaultValue = "whisper-1") String model,
    @Nullable String language,
    @Bindable(defaultValue = "PT10M") Duration timeLimit,
    @Bindable(defaultValue = "4") int tries,
    @Bindable(defaultValue = "PT2S") Duration firstWait,
    @Bindable(defaultValue = "PT2M") Duration longestWait) {

  private static final String PATH = "/audio/transcriptions";

  /** Where sound is sent to: the base address may have {@code /v1}, the whole path, or neither. */
  URI endpoint() {
    String base = set(url).orElse("").replaceFirst("/+$", "");
    if (base.endsWith(PATH)) {
      return URI.create(base);
    }
    String path = URI.create(base).getPath();
    return URI.create(base + (path == null || path.isEmpty() ? "/v1" : "") + PATH);
  }

  Optional<String> bearer() {
    return set(key);
  }

  Optional<String> spoken() {
    return set(language);
  }

  private static Optional<String> set(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
  }
}
