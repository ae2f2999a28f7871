package learning.piggyback.domain.question.history;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the history says of one version of a video's final questions.
 *
 * @param savedBy the role and id of who saved it, such as {@code expert:ann}
 * @param savedByName empty when that one is not in the system any more, and for the admin
 * @param changes against the version before; none in versions from before they were counted
 * @param restoredFrom the version that it repeats; empty when it repeats none
 */
public record Revision(
    long version,
    String savedBy,
    Optional<String> savedByName,
    Instant savedAt,
    Changes changes,
    OptionalLong restoredFrom) {

  /** What is noted of a version when it is saved. */
  public record Note(Changes changes, OptionalLong restoredFrom) {}
}
