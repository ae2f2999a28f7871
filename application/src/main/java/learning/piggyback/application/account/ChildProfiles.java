package learning.piggyback.application.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ChildId;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.account.PersonName;

/** The children's profiles, as adults keep them. */
public final class ChildProfiles {

  /** What an adult says of a child; the same for a new and an edited profile. */
  public record Profile(
      Optional<ExpertId> expert,
      Optional<ParentId> parent,
      PersonName firstName,
      String lastName,
      IconKey icon,
      InteractionMode mode) {}

  /** With a million ids, so many collisions in a row mean that there is hardly one left. */
  private static final int MOST_TRIES = 60;

  private final Children children;
  private final Experts experts;
  private final Parents parents;
  private final Clock clock;
  private final RandomGenerator random;

  public ChildProfiles(
      Children children, Experts experts, Parents parents, Clock clock, RandomGenerator random) {
    this.children = children;
    this.experts = experts;
    this.parents = parents;
    this.clock = clock;
    this.random = random;
  }

  public List<Child> all(Optional<ExpertId> ofExpert, boolean includeInactive) {
    return ofExpert
        .map(expert -> children.ofExpert(expert, includeInactive))
        .orElseGet(() -> children.all(includeInactive));
  }

  /** {@code NOT_FOUND} when the profile names an expert or a parent that does not exist. */
  public Child create(Profile profile) {
    requireKnown(profile);
    for (int i = 0; i < MOST_TRIES; i++) {
      Child child = newChild(ChildId.random(random), profile);
      if (children.add(child)) {
        return existing(child.id());
      }
    }
    throw new DomainProblem(
        ProblemKind.UNAVAILABLE, "no_child_id", "No child id is free. Please try again.");
  }

  /** Replaces the profile of a child that exists. */
  public Child update(ChildId id, Profile profile) {
    requireKnown(profile);
    Child child = existing(id);
    return children.update(
        new Child(
            id,
            profile.expert(),
            profile.parent(),
            profile.firstName(),
            PersonName.collapse(profile.lastName()),
            profile.icon(),
            profile.mode(),
            child.active(),
            child.createdAt(),
            clock.instant(),
            child.version()));
  }

  /** Shows the child in the family's list, or not; what it did is kept. */
  public Child setActive(ChildId id, boolean active) {
    return children.update(existing(id).withActive(active, clock.instant()));
  }

  public Child existing(ChildId id) {
    return children
        .find(id)
        .orElseThrow(() -> DomainProblem.notFound("child_not_found", "child not found"));
  }

  /** Removes the child and all that it did. */
  public void delete(ChildId id) {
    existing(id);
    children.delete(id);
  }

  private Child newChild(ChildId id, Profile profile) {
    Instant now = clock.instant();
    return new Child(
        id,
        profile.expert(),
        profile.parent(),
        profile.firstName(),
        PersonName.collapse(profile.lastName()),
        profile.icon(),
        profile.mode(),
        true,
        now,
        now,
        0);
  }

  private void requireKnown(Profile profile) {
    if (profile.expert().isPresent() && profile.expert().flatMap(experts::find).isEmpty()) {
      throw DomainProblem.notFound("expert_not_found", "expert_id not found");
    }
    if (profile.parent().isPresent() && profile.parent().flatMap(parents::find).isEmpty()) {
      throw DomainProblem.notFound("parent_not_found", "parent_id not found");
    }
  }
}
