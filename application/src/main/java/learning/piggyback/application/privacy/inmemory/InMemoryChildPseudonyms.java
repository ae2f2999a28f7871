package learning.piggyback.application.privacy.inmemory;

import learning.piggyback.application.privacy.ChildPseudonyms;
import learning.piggyback.domain.account.ChildId;

/** Pseudonyms without a secret: for tests alone. */
public final class InMemoryChildPseudonyms implements ChildPseudonyms {

  @Override
  public String of(ChildId child) {
    return "pseudonym-of-" + child.value();
  }
}
