package learning.piggyback.application.demo;

import java.util.Optional;
import learning.piggyback.application.account.ChildProfiles;
import learning.piggyback.application.account.Children;
import learning.piggyback.application.account.ExpertAccounts;
import learning.piggyback.application.account.Experts;
import learning.piggyback.application.account.ParentAccounts;
import learning.piggyback.application.account.Parents;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.IconKey;
import learning.piggyback.domain.account.InteractionMode;
import learning.piggyback.domain.account.PersonName;

/** Makes the demo expert, the demo parent and a child of theirs, as far as they are not there. */
public final class SampleFamily {

  private final Experts experts;
  private final Parents parents;
  private final Children children;
  private final ExpertAccounts expertAccounts;
  private final ParentAccounts parentAccounts;
  private final ChildProfiles childProfiles;

  public SampleFamily(
      Experts experts,
      Parents parents,
      Children children,
      ExpertAccounts expertAccounts,
      ParentAccounts parentAccounts,
      ChildProfiles childProfiles) {
    this.experts = experts;
    this.parents = parents;
    this.children = children;
    this.expertAccounts = expertAccounts;
    this.parentAccounts = parentAccounts;
    this.childProfiles = childProfiles;
  }

  void make() {
    if (experts.find(SampleLesson.EXPERT).isEmpty()) {
      expertAccounts.create(
          Actor.SYSTEM, SampleLesson.EXPERT, new PersonName("Demo Expert"), Optional.empty());
    }
    if (parents.find(SampleLesson.FAMILY).isEmpty()) {
      parentAccounts.create(
          Actor.SYSTEM,
          SampleLesson.FAMILY,
          new PersonName("Demo Family"),
          Optional.of(SampleLesson.EXPERT));
    }
    if (children.ofFamily(SampleLesson.FAMILY, true).isEmpty()) {
      childProfiles.create(Actor.SYSTEM, child("Robin", "fox", InteractionMode.FLEXIBLE));
    }
  }

  private static ChildProfiles.Profile child(String name, String icon, InteractionMode mode) {
    return new ChildProfiles.Profile(
        Optional.of(SampleLesson.EXPERT),
        Optional.of(SampleLesson.FAMILY),
        new PersonName(name),
        "",
        new IconKey(icon),
        mode);
  }
}
