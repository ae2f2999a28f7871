package learning.piggyback.domain.quiz;

import java.util.Locale;
import java.util.Optional;

/** How a child gave an answer. */
public enum AnswerInput {
  VOICE,
  TYPED,
  TAPPED;

  public static Optional<AnswerInput> of(String text) {
    for (AnswerInput input : values()) {
      if (input.wire().equals(text.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(input);
      }
    }
    return Optional.empty();
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
