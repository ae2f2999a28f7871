package learning.piggyback.application.demo;

import java.util.Optional;
import learning.piggyback.application.account.AccessCodes;
import learning.piggyback.application.account.ChildProfiles;
import learning.piggyback.application.account.Children;
import learning.piggyback.application.account.ExpertAccounts;
import learning.piggyback.application.account.Experts;
import learning.piggyback.application.account.ParentAccounts;
import learning.piggyback.application.account.Parents;
import learning.piggyback.application.video.RemoveVideo;
import learning.piggyback.application.video.Videos;
import learning.piggyback.domain.account.Actor;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.Child;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.account.ParentId;
import learning.piggyback.domain.video.VideoId;

/** The sample lesson with its demo expert and demo family: what there is of it, and its removal. */
public final class SampleLesson {

  public static final VideoId VIDEO = new VideoId("sample-lesson");
  public static final ExpertId EXPERT = new ExpertId("demo-expert");
  public static final ParentId FAMILY = new ParentId("demo-family");

  /** The codes by which a newcomer tries it. */
  public record Codes(String family, String expert) {}

  private final Videos videos;
  private final Experts experts;
  private final Parents parents;
  private final Children children;
  private final AccessCodes codes;
  private final Removal removal;

  /** What removing takes. */
  public record Removal(
      RemoveVideo video, ExpertAccounts experts, ParentAccounts parents, ChildProfiles children) {}

  public SampleLesson(
      Videos videos,
      Experts experts,
      Parents parents,
      Children children,
      AccessCodes codes,
      Removal removal) {
    this.videos = videos;
    this.experts = experts;
    this.parents = parents;
    this.children = children;
    this.codes = codes;
    this.removal = removal;
  }

  /** Whether the sample video is in the library. */
  public boolean isPresent() {
    return videos.find(VIDEO).isPresent();
  }

  /** The demo accounts' codes; empty when the sample or one of its accounts is gone. */
  public Optional<Codes> codes() {
    Optional<String> family = codes.show(new Caller.Parent(FAMILY)).map(AccessCodes.Shown::code);
    Optional<String> expert = codes.show(new Caller.Expert(EXPERT)).map(AccessCodes.Shown::code);
    return isPresent() && family.isPresent() && expert.isPresent()
        ? Optional.of(new Codes(family.get(), expert.get()))
        : Optional.empty();
  }

  /** Removes the video, the demo accounts, and the demo family's children with what they did. */
  public void remove(Actor actor) {
    for (Child child : children.ofFamily(FAMILY, true)) {
      removal.children().delete(child.id());
    }
    if (parents.find(FAMILY).isPresent()) {
      removal.parents().delete(actor, FAMILY);
    }
    if (experts.find(EXPERT).isPresent()) {
      removal.experts().delete(actor, EXPERT);
    }
    if (isPresent()) {
      removal.video().remove(actor, VIDEO);
    }
  }
}
