package learning.piggyback.application.question.cost;

import java.time.Instant;
import learning.piggyback.application.question.CallMeters;
import learning.piggyback.application.question.ModelUsage;

/**
 * One call to a provider.
 *
 * @param at when it had ended
 */
public record ModelCall(CallMeters.Account account, Instant at, ModelUsage usage) {}
