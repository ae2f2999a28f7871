package learning.piggyback.application.privacy;

import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;

/** A family's own session, which a child holds, neither takes its data along nor erases them. */
final class AdultsOnly {

  private AdultsOnly() {}

  static Child child(ChildAccess access, Actor actor, ChildId id) {
    if (actor.caller() instanceof Caller.Family) {
      throw ChildId.unknown();
    }
    return access.readable(actor.caller(), id);
  }
}
