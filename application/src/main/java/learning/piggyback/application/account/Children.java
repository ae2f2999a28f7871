package learning.piggyback.application.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;

/** The children's profiles. */
public interface Children {

  Comparator<Child> BY_FIRST_NAME =
      Comparator.comparing((Child child) -> child.firstName().value(), String::compareToIgnoreCase)
          .thenComparing(child -> child.id().value());

  Comparator<Child> BY_EXPERT =
      Comparator.comparing((Child child) -> child.expert().isEmpty())
          .thenComparing(child -> child.expert().map(ExpertId::value).orElse(""))
          .thenComparing(Child::lastName, String::compareToIgnoreCase)
          .thenComparing(BY_FIRST_NAME);

  /** Which children a list is of; an empty part asks for nothing. */
  record Filter(Optional<ExpertId> expert, Optional<ParentId> parent, boolean includeInactive) {

    public static Filter all(boolean includeInactive) {
      return new Filter(Optional.empty(), Optional.empty(), includeInactive);
    }

    public Filter ofExpert(ExpertId id) {
      return new Filter(Optional.of(id), parent, includeInactive);
    }

    /** Children that have this parent, not those that only have an expert of the same id. */
    public Filter ofParent(ParentId id) {
      return new Filter(expert, Optional.of(id), includeInactive);
    }
  }

  Optional<Child> find(ChildId id);

  /**
   * As {@link #find}, and nobody else can change the child until the transaction ends. An {@code
   * IllegalStateException} outside of one.
   */
  Optional<Child> lock(ChildId id);

  /** Adds a new one and answers true; false, and nothing changed, when the id is taken. */
  boolean add(Child child);

  /**
   * Replaces one that exists and answers it with its new version. {@code NOT_FOUND child_not_found}
   * when it does not exist; {@code CONFLICT stale_version} when it was changed since it was loaded.
   */
  Child update(Child child);

  /** Ordered {@link #BY_EXPERT}: those without one last. */
  List<Child> list(Filter filter);

  /** The children for whom {@link Child#belongsTo} holds, ordered {@link #BY_FIRST_NAME}. */
  List<Child> ofFamily(ParentId family, boolean includeInactive);

  /** Removes one with all that hangs on it. Nothing happens when it is not there. */
  void delete(ChildId id);
}
