package learning.piggyback.ai.question.provider;

import java.time.Duration;
import java.util.Optional;
import learning.piggyback.domain.question.SegmentOutcome;

/**
 * Why a call brought no answer.
 *
 * @param message one sentence for the admin
 * @param rest how long the service asks to be left alone
 */
public record CallFault(Kind kind, String message, Optional<Duration> rest) {

  /** What a caller can do about it. */
  public enum Kind {
    /** The model or its filter will not talk about this. */
    DECLINED("model_refusal", false, false),
    EMPTY("empty_response", false, false),
    /** More was asked than the model takes in. */
    TOO_LONG("context_too_long", false, false),
    BUSY("rate_limit_exceeded", true, false),
    NO_CREDIT("rate_limit_exceeded", false, false),
    /** The key, the address or the model's name is wrong. */
    MISCONFIGURED("provider_not_configured", false, false),
    /** The request, which is ours to mend. */
    NOT_TAKEN("openai_error", false, false),
    /** The service fails, is too slow or cannot be reached. */
    DOWN("openai_error", true, true),
    /** It failed so often that it is left alone for a while. */
    RESTING("openai_error", false, false);

    private final String reason;
    private final boolean passing;
    private final boolean down;

    Kind(String reason, boolean passing, boolean down) {
      this.reason = reason;
      this.passing = passing;
      this.down = down;
    }

    /** The contract's word; "openai_error" stands for every provider's. */
    public String reason() {
      return reason;
    }

    /** Whether the same question may be answered a little later. */
    boolean mayPass() {
      return passing;
    }

    boolean countsAgainstTheService() {
      return down;
    }
  }

  static CallFault of(Kind kind, String message) {
    return new CallFault(kind, message, Optional.empty());
  }

  public SegmentOutcome.Failed failed() {
    return new SegmentOutcome.Failed(kind.reason(), message);
  }
}
