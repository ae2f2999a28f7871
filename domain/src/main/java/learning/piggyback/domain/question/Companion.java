package learning.piggyback.domain.question;

import java.util.Locale;
import java.util.Optional;

/** The character who watches with the child and asks. */
public enum Companion {
  BUNNY("Blossom the Bunny"),
  PIG("Pippa the Pig"),
  ALLIGATOR("Ash the Alligator");

  private final String displayName;

  Companion(String displayName) {
    this.displayName = displayName;
  }

  /** Reads any of the names a companion goes by. */
  public static Optional<Companion> of(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "bunny", "rabbit", "blossom" -> Optional.of(BUNNY);
      case "pig", "pippa" -> Optional.of(PIG);
      case "alligator", "ash" -> Optional.of(ALLIGATOR);
      default -> Optional.empty();
    };
  }

  public String displayName() {
    return displayName;
  }

  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
