package learning.piggyback.application.account;

import java.util.Optional;
import learning.piggyback.application.account.ChildProfiles.Profile;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.Parent;
import learning.piggyback.domain.account.ParentId;

/**
 * To which expert and which parent a caller may give a child: the admin to any; an expert keeps it
 * in its own care and gives it to a parent that it keeps; a parent keeps it as its own and in the
 * care of the expert who manages the parent. What a child has already may always stay. An expert or
 * a parent to whom the caller may not give it is as one that is not there.
 */
public final class ChildPlacement {

  private final Experts experts;
  private final Parents parents;
  private final ParentAccess parentAccess;

  public ChildPlacement(Experts experts, Parents parents, ParentAccess parentAccess) {
    this.experts = experts;
    this.parents = parents;
    this.parentAccess = parentAccess;
  }

  /** The profile with what the caller has not named of a new child. */
  Profile placed(Caller caller, Profile wanted) {
    Profile profile =
        switch (caller) {
          case Caller.Admin _, Caller.Family _ -> wanted;
          case Caller.Expert(ExpertId id) ->
              wanted.in(wanted.expert().or(() -> Optional.of(id)), wanted.parent());
          case Caller.Parent(ParentId id) ->
              wanted.in(
                  wanted.expert().or(() -> parents.find(id).flatMap(Parent::managedBy)),
                  wanted.parent().or(() -> Optional.of(id)));
        };
    requireAllowedExpert(caller, profile.expert());
    requireAllowedParent(caller, profile.parent());
    return profile;
  }

  /** {@code NOT_FOUND} when the profile takes the child where the caller may not give it. */
  void requireAllowed(Caller caller, Profile wanted, Child before) {
    if (!wanted.expert().equals(before.expert())) {
      requireAllowedExpert(caller, wanted.expert());
    }
    if (!wanted.parent().equals(before.parent())) {
      requireAllowedParent(caller, wanted.parent());
    }
  }

  private void requireAllowedExpert(Caller caller, Optional<ExpertId> expert) {
    boolean allowed =
        switch (caller) {
          case Caller.Admin _ -> expert.map(experts::find).map(Optional::isPresent).orElse(true);
          case Caller.Expert(ExpertId id) -> expert.equals(Optional.of(id));
          case Caller.Parent(ParentId id) ->
              expert.equals(parents.find(id).flatMap(Parent::managedBy));
          case Caller.Family _ -> false;
        };
    if (!allowed) {
      throw ExpertId.unknown();
    }
  }

  private void requireAllowedParent(Caller caller, Optional<ParentId> parent) {
    switch (caller) {
      case Caller.Admin _, Caller.Expert _ ->
          parent.ifPresent(id -> parentAccess.keepable(caller, id));
      case Caller.Parent(ParentId own) -> {
        if (!parent.equals(Optional.of(own))) {
          throw ParentId.unknown();
        }
      }
      case Caller.Family _ -> throw ParentId.unknown();
    }
  }
}
