package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.convert.format.ReadableBytes;
import java.time.Duration;
import learning.piggyback.application.video.UploadLimits;

/**
 * What uploads are taken.
 *
 * @param limit bytes of one file
 * @param open how many may be under way
 * @param kept how long one waits to go on
 */
@ConfigurationProperties("piggyback.upload")
public record UploadConfiguration(
    @ReadableBytes @Bindable(defaultValue = "4GB") long limit,
    @Bindable(defaultValue = "20") int open,
    @Bindable(defaultValue = "24h") Duration kept) {

  UploadLimits limits() {
    return new UploadLimits(limit, open, kept);
  }
}
