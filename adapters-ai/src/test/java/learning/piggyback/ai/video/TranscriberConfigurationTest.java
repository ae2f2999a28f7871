package learning.piggyback.ai.video;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriberConfigurationTest {

  @Test
  void defaultsShouldBeThese() {
    assertThat(configured(Map.of()))
        .isEqualTo(
            new TranscriberConfiguration(
                null,
                null,
                "whisper-1",
                null,
                Duration.ofMinutes(10),
                4,
                Duration.ofSeconds(2),
                Duration.ofMinutes(2)));
  }

  @Test
  void everyPropertyShouldBeSettable() {
    Map<String, Object> properties =
        Map.of(
            "piggyback.transcriber.url", "http://127.0.0.1:8000/v1",
            "piggyback.transcriber.key", "k",
            "piggyback.transcriber.model", "tiny",
            "piggyback.transcriber.language", "de",
            "piggyback.transcriber.time-limit", "PT1M",
            "piggyback.transcriber.tries", "2",
            "piggyback.transcriber.first-wait", "PT1S",
            "piggyback.transcriber.longest-wait", "PT5S");

    assertThat(configured(properties))
        .isEqualTo(
            new TranscriberConfiguration(
                "http://127.0.0.1:8000/v1",
                "k",
                "tiny",
                "de",
                Duration.ofMinutes(1),
                2,
                Duration.ofSeconds(1),
                Duration.ofSeconds(5)));
  }

  @ParameterizedTest
  @CsvSource({
    "http://h:1, http://h:1/v1/audio/transcriptions",
    "http://h:1/, http://h:1/v1/audio/transcriptions",
    "https://h/v1/, https://h/v1/audio/transcriptions",
    "https://h/openai, https://h/openai/audio/transcriptions",
    "https://h/v1/audio/transcriptions, https://h/v1/audio/transcriptions"
  })
  void addressMayBeGivenInAnyOfItsForms(String url, String endpoint) {
    assertThat(configured(Map.of("piggyback.transcriber.url", url)).endpoint())
        .hasToString(endpoint);
  }

  private static TranscriberConfiguration configured(Map<String, Object> properties) {
    try (ApplicationContext context = ApplicationContext.run(properties)) {
      return context.getBean(TranscriberConfiguration.class);
    }
  }
}
