package learning.piggyback.application.privacy;

import learning.piggyback.domain.account.ChildId;

/** Names for children that tell nothing to those who do not hold the installation's secret. */
public interface ChildPseudonyms {

  /** At most 64 characters, always the same for an id, different for different ids. */
  String of(ChildId child);
}
