package learning.piggyback.persistence.account;

import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;

/** A caller in two columns. */
record CallerKey(String role, String id) {

  static CallerKey of(Caller caller) {
    return new CallerKey(
        caller.role(),
        switch (caller) {
          case Caller.Admin _ -> "";
          case Caller.Expert expert -> expert.id().value();
          case Caller.Parent parent -> parent.id().value();
          case Caller.Family family -> family.id().value();
        });
  }

  Caller toDomain() {
    return switch (role) {
      case "admin" -> new Caller.Admin();
      case "expert" -> new Caller.Expert(new ExpertId(id));
      case "parent" -> new Caller.Parent(new ParentId(id));
      case "child" -> new Caller.Family(new ParentId(id));
      default -> throw new IllegalStateException("No such role: " + role);
    };
  }
}
