package learning.piggyback.application.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import learning.piggyback.application.audit.AuditedTransactions;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;
import learning.piggyback.domain.audit.AuditAction;

/** The children's profiles, as adults keep them: each its own, within {@link ChildPlacement}. */
public final class ChildProfiles {

  /**
   * What an adult says of a child.
   *
   * @param lastName may be blank
   */
  public record Profile(
      Optional<ExpertId> expert,
      Optional<ParentId> parent,
      PersonName firstName,
      String lastName,
      IconKey icon,
      InteractionMode mode) {

    public Profile {
      lastName = PersonName.optional(lastName);
    }

    static Profile of(Child child) {
      return new Profile(
          child.expert(),
          child.parent(),
          child.firstName(),
          child.lastName(),
          child.icon(),
          child.mode());
    }

    Profile in(Optional<ExpertId> newExpert, Optional<ParentId> newParent) {
      return new Profile(newExpert, newParent, firstName, lastName, icon, mode);
    }
  }

  /**
   * What is changed of a child that exists.
   *
   * @param version of the child that the adult saw; empty for whichever there is
   * @param profile makes the new profile of the present one
   * @param active whether the family sees the child; empty for as it is
   */
  public record Change(
      Optional<Long> version, UnaryOperator<Profile> profile, Optional<Boolean> active) {

    static final Change CLOSE =
        new Change(Optional.empty(), UnaryOperator.identity(), Optional.of(false));
  }

  /** What comes of a change. */
  public sealed interface Outcome {

    /** All of the change was made. */
    record Saved(Child child) implements Outcome {}

    /** Nothing was: somebody else has changed the child meanwhile, to this. */
    record Stale(Child current) implements Outcome {}
  }

  /** With a million ids, so many collisions in a row mean that there is hardly one left. */
  private static final int MOST_TRIES = 60;

  private final Children children;
  private final ChildAccess access;
  private final ChildPlacement placement;
  private final AuditedTransactions transactions;
  private final Clock clock;
  private final RandomGenerator random;

  public ChildProfiles(
      Children children,
      ChildAccess access,
      ChildPlacement placement,
      AuditedTransactions transactions,
      Clock clock,
      RandomGenerator random) {
    this.children = children;
    this.access = access;
    this.placement = placement;
    this.transactions = transactions;
    this.clock = clock;
    this.random = random;
  }

  public List<Child> list(Children.Filter filter) {
    return children.list(filter);
  }

  /** {@code NOT_FOUND} when the actor may not give the child to the expert or parent named. */
  public Child create(Actor actor, Profile wanted) {
    return transactions.inTransaction(
        actor,
        notes -> {
          Child child = added(placement.placed(actor.caller(), wanted));
          notes.note(AuditAction.ACCOUNT_CREATED, subject(child.id()));
          return child;
        });
  }

  /** Makes all of the change or nothing. {@code NOT_FOUND} as for {@link #create}. */
  public Outcome change(Actor actor, ChildId id, Change change) {
    return transactions.inTransaction(
        actor,
        notes -> {
          Child before = access.lockKeepable(actor.caller(), id);
          if (change.version().filter(seen -> seen != before.version()).isPresent()) {
            return new Outcome.Stale(before);
          }
          Profile profile = change.profile().apply(Profile.of(before));
          placement.requireAllowed(actor.caller(), profile, before);
          boolean active = change.active().orElse(before.active());
          Child child = children.update(changed(before, profile, active));
          if (active != before.active()) {
            notes.note(
                active ? AuditAction.ACCOUNT_OPENED : AuditAction.ACCOUNT_CLOSED, subject(id));
          }
          return new Outcome.Saved(child);
        });
  }

  /** Takes the child out of the family's list; what it did is kept. */
  public Outcome deactivate(Actor actor, ChildId id) {
    return change(actor, id, Change.CLOSE);
  }

  public Child existing(ChildId id) {
    return children.find(id).orElseThrow(ChildId::unknown);
  }

  /** Removes the child and all that it did. */
  public void delete(ChildId id) {
    existing(id);
    children.delete(id);
  }

  private Child added(Profile profile) {
    for (int i = 0; i < MOST_TRIES; i++) {
      Child child = newChild(ChildId.random(random), profile);
      if (children.add(child)) {
        return existing(child.id());
      }
    }
    throw new DomainProblem(
        ProblemKind.UNAVAILABLE, "no_child_id", "No child id is free. Please try again.");
  }

  private Child newChild(ChildId id, Profile profile) {
    Instant now = clock.instant();
    return new Child(
        id,
        profile.expert(),
        profile.parent(),
        profile.firstName(),
        profile.lastName(),
        profile.icon(),
        profile.mode(),
        true,
        now,
        now,
        0);
  }

  private Child changed(Child before, Profile profile, boolean active) {
    return new Child(
        before.id(),
        profile.expert(),
        profile.parent(),
        profile.firstName(),
        profile.lastName(),
        profile.icon(),
        profile.mode(),
        active,
        before.createdAt(),
        clock.instant(),
        before.version());
  }

  private static String subject(ChildId id) {
    return "child:" + id.value();
  }
}
