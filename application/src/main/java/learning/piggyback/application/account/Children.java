package learning.piggyback.application.account;

import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;

/** The children's profiles. Lists are ordered by expert, last name, first name and id. */
public interface Children {

  Optional<Child> find(ChildId id);

  /** Adds a new one and answers true; false, and nothing changed, when the id is taken. */
  boolean add(Child child);

  /**
   * Replaces one that exists and answers it with its new version. {@code NOT_FOUND child_not_found}
   * when it does not exist; {@code CONFLICT stale_version} when it was changed since it was loaded.
   */
  Child update(Child child);

  List<Child> all(boolean includeInactive);

  List<Child> ofExpert(ExpertId expert, boolean includeInactive);

  /** The active children for whom {@link Child#belongsTo} holds, ordered by first name and id. */
  List<Child> ofFamily(ParentId family);

  /** Removes one with all that hangs on it. Nothing happens when it is not there. */
  void delete(ChildId id);
}
