package learning.piggyback.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class S3SettingsTest {

  private static final Map<String, String> ALL =
      Map.of(
          "PIGGYBACK_S3_ENDPOINT", "http://127.0.0.1:9000",
          "PIGGYBACK_S3_BUCKET", "lessons",
          "PIGGYBACK_S3_REGION", "us-east-1",
          "PIGGYBACK_S3_ACCESS_KEY", "key",
          "PIGGYBACK_S3_SECRET_KEY", "se+cr/et=");

  @Test
  void bucketShouldReachItsProperties() {
    Settings settings = Settings.of(ALL);

    assertThat(settings.problems()).isEmpty();
    assertThat(settings.properties())
        .containsEntry("piggyback.s3.endpoint", "http://127.0.0.1:9000")
        .containsEntry("piggyback.s3.bucket", "lessons")
        .containsEntry("piggyback.s3.region", "us-east-1")
        .containsEntry("piggyback.s3.access-key", "key")
        .containsEntry("piggyback.s3.secret-key", "se+cr/et=");
  }

  @Test
  void noneShouldMeanTheLocalDisk() {
    Settings settings = Settings.of(Map.of("PIGGYBACK_S3_ENDPOINT", " "));

    assertThat(settings.problems()).isEmpty();
    assertThat(settings.properties()).doesNotContainKey("piggyback.s3.endpoint");
  }

  @Test
  void halfABucketShouldBeRefused() {
    Map<String, String> half = new HashMap<>(ALL);
    half.remove("PIGGYBACK_S3_REGION");
    half.remove("PIGGYBACK_S3_SECRET_KEY");

    assertThat(Settings.of(half).problems())
        .containsExactly(
            "PIGGYBACK_S3_… is needed whole or not at all; missing: PIGGYBACK_S3_REGION,"
                + " PIGGYBACK_S3_SECRET_KEY.");
  }

  @Test
  void eachWrongValueShouldGetALineThatDoesNotRepeatKeys() {
    assertWrong("PIGGYBACK_S3_ENDPOINT", "127.0.0.1:9000", "must be an address such as");
    assertWrong("PIGGYBACK_S3_ENDPOINT", "http://127.0.0.1:9000/lessons", "must be an address");
    assertWrong("PIGGYBACK_S3_ENDPOINT", "ftp://127.0.0.1", "must be an address such as");
    assertWrong("PIGGYBACK_S3_BUCKET", "My Lessons", "must be 3 to 63 lower-case letters");
    assertWrong("PIGGYBACK_S3_REGION", "Frankfurt am Main", "must be a name such as");
    assertWrong("PIGGYBACK_S3_ACCESS_KEY", "a b", "holds characters that no key has");
    assertWrong("PIGGYBACK_S3_SECRET_KEY", "gehëim", "holds characters that no key has");
  }

  private static void assertWrong(String name, String value, String line) {
    Map<String, String> settings = new HashMap<>(ALL);
    settings.put(name, value);

    assertThat(Settings.of(settings).problems())
        .singleElement()
        .asString()
        .startsWith(name + " " + line)
        .doesNotContain("a b", "gehëim");
  }
}
