package learning.piggyback.application.quiz;

import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.quiz.Attempt;

/** The children's attempts. */
public interface Attempts {

  Optional<Attempt> find(ChildId child, String session);

  /**
   * Adds the attempt (version 0) or replaces it, and answers it with its new version. {@code
   * CONFLICT stale_version} when it was changed since it was loaded, or exists already.
   */
  Attempt save(Attempt attempt);

  /** All attempts of a child with their replies, oldest first. */
  List<Attempt> of(ChildId child);
}
