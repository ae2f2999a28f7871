package learning.piggyback.application.account;

import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;

/** The parents. */
public interface Parents {

  Optional<Parent> find(ParentId id);

  /** All parents, inactive ones included, ordered by id. */
  List<Parent> all();

  /** Adds a new one. {@code CONFLICT parent_exists} when the id is taken. */
  void add(Parent parent);

  /** Replaces one that exists. {@code NOT_FOUND parent_not_found} when it does not. */
  void update(Parent parent);

  /** Removes one; its children stay, without a parent. Nothing happens when it is not there. */
  void delete(ParentId id);
}
