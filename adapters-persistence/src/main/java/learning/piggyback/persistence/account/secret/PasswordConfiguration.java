package learning.piggyback.persistence.account.secret;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How slowly passwords and codes are hashed.
 *
 * @param bcryptCost each step doubles the work; 12 takes about a quarter of a second
 */
@ConfigurationProperties("piggyback.passwords")
public record PasswordConfiguration(
    @Bindable(defaultValue = "12") @Min(4) @Max(31) int bcryptCost) {}
