package learning.piggyback.application.account;

import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;

/** The experts. */
public interface Experts {

  Optional<Expert> find(ExpertId id);

  /**
   * As {@link #find}, and nobody else can change the expert until the transaction ends. An {@code
   * IllegalStateException} outside of one.
   */
  Optional<Expert> lock(ExpertId id);

  /** All experts, inactive ones included, ordered by id. */
  List<Expert> all();

  /** Adds a new one. {@code CONFLICT expert_exists} when the id is taken. */
  void add(Expert expert);

  /** Replaces one that exists. {@code NOT_FOUND expert_not_found} when it does not. */
  void update(Expert expert);

  /** Removes one; its children stay, without an expert. Nothing happens when it is not there. */
  void delete(ExpertId id);
}
