package learning.piggyback.media.video;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class S3ConfigurationTest {

  private static final Map<String, Object> ALL =
      Map.of(
          "piggyback.s3.endpoint", "http://127.0.0.1:9000",
          "piggyback.s3.bucket", "lessons",
          "piggyback.s3.region", "us-east-1",
          "piggyback.s3.access-key", "open",
          "piggyback.s3.secret-key", "sesame",
          "piggyback.s3.cache-size", "3MB");

  @Test
  void noBucketShouldBeTheDefault() {
    S3Configuration defaults = read(Map.of());

    assertThat(defaults.configured()).isEmpty();
    assertThat(defaults.cacheSize()).isEqualTo(10L << 30);
  }

  @Test
  void everyPropertyShouldBeSettable() {
    S3Configuration all = read(ALL);

    assertThat(all.configured())
        .contains(
            new S3Configuration.Bucket(
                "http://127.0.0.1:9000", "lessons", "us-east-1", "open", "sesame"));
    assertThat(all.cacheSize()).isEqualTo(3 << 20);
  }

  @Test
  void blankShouldCountAsNotGiven() {
    Map<String, Object> blank = new HashMap<>(ALL);
    blank.put("piggyback.s3.endpoint", " ");

    assertThat(read(blank).configured()).isEmpty();
  }

  @Test
  void keysShouldNotBePrinted() {
    assertThat(read(ALL).toString() + read(ALL).configured())
        .contains("lessons at http://127.0.0.1:9000")
        .doesNotContain("open", "sesame");
  }

  private static S3Configuration read(Map<String, Object> properties) {
    try (ApplicationContext context = ApplicationContext.run(properties)) {
      return context.getBean(S3Configuration.class);
    }
  }
}
