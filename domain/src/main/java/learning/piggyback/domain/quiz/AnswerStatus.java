package learning.piggyback.domain.quiz;

import java.util.Locale;
import java.util.Optional;

/** What became of one reply of a child. */
public enum AnswerStatus {
  CORRECT,
  ALMOST,
  WRONG,
  /** A further try at a question that was answered before. */
  RETRY;

  public static Optional<AnswerStatus> of(String text) {
    for (AnswerStatus status : values()) {
      if (status.wire().equals(text.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
