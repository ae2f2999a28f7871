package learning.piggyback.media.video;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.format.ReadableBytes;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An S3-compatible store for the media; without an endpoint they are kept on the local disk.
 *
 * @param endpoint its address, such as {@code https://s3.eu-central-1.amazonaws.com}
 * @param bucket which must exist
 * @param cacheSize bytes of local copies for the tools
 */
@ConfigurationProperties("piggyback.s3")
public record S3Configuration(
    @Nullable String endpoint,
    @Nullable String bucket,
    @Nullable String region,
    @Nullable String accessKey,
    @Nullable String secretKey,
    @ReadableBytes @Bindable(defaultValue = "10GB") long cacheSize) {

  /** What it takes to reach a bucket. */
  public record Bucket(
      String endpoint, String name, String region, String accessKey, String secretKey) {

    /** Without the keys. */
    @Override
    public String toString() {
      return name + " at " + endpoint;
    }
  }

  /** Empty when none is configured, or only in part. */
  public Optional<Bucket> configured() {
    boolean whole =
        Stream.of(given(endpoint), given(bucket), given(region), given(accessKey), given(secretKey))
            .noneMatch(String::isEmpty);
    return whole
        ? Optional.of(
            new Bucket(
                given(endpoint), given(bucket), given(region), given(accessKey), given(secretKey)))
        : Optional.empty();
  }

  private static String given(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  /** Without the keys. */
  @Override
  public String toString() {
    return configured().map(Bucket::toString).orElse("none");
  }
}
