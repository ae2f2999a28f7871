package learning.piggyback.bootstrap;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an installation is told.
 *
 * @param data folder of database, media and secrets
 * @param adminPassword null when the product shall make one
 * @param provider who writes questions when the admin does not say; null for the first that can
 * @param demo whether the sample lesson is brought in at the first start
 */
@ConfigurationProperties("piggyback")
public record PiggybackConfiguration(
    @Bindable(defaultValue = "data") Path data,
    @Nullable String adminPassword,
    @Nullable String provider,
    @Bindable(defaultValue = "true") boolean demo) {}
