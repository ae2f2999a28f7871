package learning.piggyback.application.video;

import java.util.List;
import java.util.Optional;

/**
 * The programs on this machine that fetch videos and take them apart, and the media store when it
 * is elsewhere.
 */
public interface MediaTools {

  /**
   * A program.
   *
   * @param version as it says itself; empty when it is not installed or does not start
   * @param purpose what does not work without it, one sentence for the admin
   * @param warning what is wrong with the installed one, one sentence for the admin
   */
  record Tool(String name, Optional<String> version, String purpose, Optional<String> warning) {

    public boolean isMissing() {
      return version.isEmpty();
    }
  }

  /** All of them, the missing ones too, in a fixed order. May take some seconds the first time. */
  List<Tool> look();
}
