package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import learning.piggyback.application.account.session.CurrentCaller;

/**
 * How long a log-in lasts.
 *
 * @param idle without being used
 * @param absolute from log-in
 */
@ConfigurationProperties("piggyback.session")
public record SessionConfiguration(
    @Bindable(defaultValue = "P7D") Duration idle,
    @Bindable(defaultValue = "P30D") Duration absolute) {

  CurrentCaller.Limits toLimits() {
    return new CurrentCaller.Limits(idle, absolute);
  }
}
