package learning.piggyback.application.privacy;

import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.ChildId;

/** All that is kept about a child, whichever feature keeps it. */
public interface ChildRecords {

  /** What went with a child. */
  record Removed(int attempts, int replies) {}

  /** The sessions of the child's attempts, oldest first: to load one attempt after the other. */
  List<String> sessions(ChildId child);

  /**
   * Removes the child's profile and all that hangs on it, and counts it. Empty, and nothing
   * changed, when the child is not there; of two calls at once one gets that. What is saved for the
   * child meanwhile is removed with it, or its save fails.
   */
  Optional<Removed> remove(ChildId child);
}
