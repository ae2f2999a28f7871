package learning.piggyback.domain.question;

import java.util.Locale;
import java.util.Optional;

/** The seven kinds of comprehension question of the FairytaleQA taxonomy. */
public enum QuestionType {
  CHARACTER,
  SETTING,
  FEELING,
  ACTION,
  CAUSAL,
  OUTCOME,
  PREDICTION;

  /** Reads a wire name; "settings" is an old spelling of "setting". */
  public static Optional<QuestionType> of(String text) {
    String name = text.strip().toUpperCase(Locale.ROOT);
    if (name.equals("SETTINGS")) {
      return Optional.of(SETTING);
    }
    for (QuestionType type : values()) {
      if (type.name().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
