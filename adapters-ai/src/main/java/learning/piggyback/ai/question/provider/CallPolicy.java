package learning.piggyback.ai.question.provider;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How services that fail are treated.
 *
 * @param tries how often the same is asked when the service fails; all calls for a segment together
 *     are limited elsewhere
 * @param firstWait before the second try; each further one is twice as long, give or take a quarter
 * @param longestWait of one's own and of what {@code Retry-After} asks; a service that asks for
 *     more is given up
 * @param failuresToRest after so many failures in a row a service is left alone
 * @param rest for so long
 */
@ConfigurationProperties("piggyback.provider-calls")
public record CallPolicy(
    @Bindable(defaultValue = "3") int tries,
    @Bindable(defaultValue = "PT1S") Duration firstWait,
    @Bindable(defaultValue = "PT20S") Duration longestWait,
    @Bindable(defaultValue = "5") int failuresToRest,
    @Bindable(defaultValue = "PT30S") Duration rest) {

  public CallPolicy {
    if (tries < 1 || failuresToRest < 1) {
      throw new ConfigurationException(
          "piggyback.provider-calls: tries and failures-to-rest must be at least 1.");
    }
  }
}
