package learning.piggyback.application.question;

import java.time.Duration;
import java.util.Optional;

/**
 * What one call to a provider took.
 *
 * @param model the provider's name for it
 * @param inputTokens as the provider counts them; 0 when it does not say
 * @param outputTokens likewise
 * @param costMicros millionths of the currency that the prices are given in
 * @param failure reason of the contract's vocabulary; empty when the call brought an answer
 */
public record ModelUsage(
    String model,
    Duration latency,
    long inputTokens,
    long outputTokens,
    long costMicros,
    Optional<String> failure) {}
