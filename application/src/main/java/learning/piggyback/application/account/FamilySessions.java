package learning.piggyback.application.account;

import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;

/** Ends the sessions that hang on an account: the adult's own and those of the children. */
final class FamilySessions {

  private FamilySessions() {}

  static void endAllOfExpert(Sessions sessions, ExpertId id) {
    sessions.endAllOf(new Caller.Expert(id));
    sessions.endAllOf(new Caller.Family(new ParentId(id.value())));
  }

  static void endAllOfParent(Sessions sessions, ParentId id) {
    sessions.endAllOf(new Caller.Parent(id));
    sessions.endAllOf(new Caller.Family(id));
  }
}
