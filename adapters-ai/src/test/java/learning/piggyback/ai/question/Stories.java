package learning.piggyback.ai.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import learning.piggyback.domain.video.Cue;

/** Short stories of our own, and text as cues. */
final class Stories {

  static final List<String> ALL = List.of("lantern", "garden", "robot", "bees");

  private Stories() {}

  static String text(String name) {
    try (InputStream in = Stories.class.getResourceAsStream("stories/" + name + ".txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text as a speech recogniser writes it: small letters, no signs. */
  static String asHeard(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[.,!?;:\"]", "");
  }

  static List<Cue> cues(String text) {
    return FairytaleQa.cues(text);
  }
}
