package learning.piggyback.ai.video;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.video.Cue;

/** How a service answered one request. */
sealed interface Reply {

  record Heard(List<Cue> cues) implements Reply {}

  /**
   * It may do better a little later.
   *
   * @param message one sentence for the admin
   * @param rest how long it asks to be left alone
   */
  record Busy(String message, Optional<Duration> rest) implements Reply {

    static Busy of(String message) {
      return new Busy(message, Optional.empty());
    }
  }

  /** It will never do this. */
  record Refused(String message) implements Reply {}
}
