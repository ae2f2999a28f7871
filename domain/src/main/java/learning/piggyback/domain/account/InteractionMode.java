package learning.piggyback.domain.account;

import java.util.Locale;
import learning.piggyback.domain.DomainProblem;

/** How the companion deals with a child's answers while a video plays. */
public enum InteractionMode {
  /** Asks again, after showing the part again, until the answer is right. */
  STRICT,
  /** Tells the answer and goes on. */
  FLEXIBLE,
  /** Asks nothing; only the time watched counts. */
  PASSIVE;

  public static InteractionMode of(String text) {
    for (InteractionMode mode : values()) {
      if (mode.wire().equals(text.strip().toLowerCase(Locale.ROOT))) {
        return mode;
      }
    }
    throw DomainProblem.invalid(
        "invalid_interaction_mode", "interaction_mode must be strict, flexible or passive");
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
