package learning.piggyback.application.account.session;

import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;

/** Ends the sessions that hang on an account: the adult's own and those of the children. */
public final class FamilySessions {

  private FamilySessions() {}

  public static void endAllOfExpert(Sessions sessions, ExpertId id) {
    sessions.endAllOf(new Caller.Expert(id));
    sessions.endAllOf(new Caller.Family(new ParentId(id.value())));
  }

  public static void endAllOfParent(Sessions sessions, ParentId id) {
    sessions.endAllOf(new Caller.Parent(id));
    sessions.endAllOf(new Caller.Family(id));
  }
}
