package learning.piggyback.persistence.account.secret;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/**
 * Where the installation's secret comes from.
 *
 * @param data the data folder, in which one is made where none is given
 * @param secret at least 32 characters, the same on all nodes; empty when none is given
 */
@ConfigurationProperties("piggyback")
public record SecretsConfiguration(
    @Bindable(defaultValue = "./data") Path data, @Bindable(defaultValue = "") String secret) {}
