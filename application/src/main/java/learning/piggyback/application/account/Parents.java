package learning.piggyback.application.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;

/** The parents. */
public interface Parents {

  Comparator<Parent> BY_NAME =
      Comparator.comparing(
              (Parent parent) -> parent.displayName().value(), String::compareToIgnoreCase)
          .thenComparing(parent -> parent.id().value());

  Optional<Parent> find(ParentId id);

  /**
   * As {@link #find}, and nobody else can change the parent until the transaction ends. An {@code
   * IllegalStateException} outside of one.
   */
  Optional<Parent> lock(ParentId id);

  /** All parents, inactive ones included, ordered by id. */
  List<Parent> all();

  /**
   * The parents that the expert manages, and those with an active child in its care; ordered by
   * name, whatever its case, and id.
   */
  List<Parent> ofExpert(ExpertId expert, boolean includeInactive);

  /** Adds a new one. {@code CONFLICT parent_exists} when the id is taken. */
  void add(Parent parent);

  /** Replaces one that exists. {@code NOT_FOUND parent_not_found} when it does not. */
  void update(Parent parent);

  /** Removes one; its children stay, without a parent. Nothing happens when it is not there. */
  void delete(ParentId id);
}
