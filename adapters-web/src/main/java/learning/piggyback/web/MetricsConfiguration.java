package learning.piggyback.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/**
 * Who may read the metrics beside the admin.
 *
 * @param token sent as {@code Authorization: Bearer}; null for the admin alone
 */
@ConfigurationProperties("piggyback.metrics")
public record MetricsConfiguration(@Nullable String token) {}
