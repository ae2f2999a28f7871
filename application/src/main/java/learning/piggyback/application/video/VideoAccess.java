package learning.piggyback.application.video;

import java.util.Set;
import java.util.stream.Collectors;
import learning.piggyback.application.account.ChildAccess;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.account.Caller;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Video;
import learning.piggyback.domain.video.VideoId;

/**
 * Who may see which video, its media, its pictures and its questions. Nobody sees a video that is
 * not assigned: to the expert, or to the expert of one of the family's children.
 */
public final class VideoAccess {

  private final Videos videos;
  private final Assignments assignments;
  private final ChildAccess childAccess;

  public VideoAccess(Videos videos, Assignments assignments, ChildAccess childAccess) {
    this.videos = videos;
    this.assignments = assignments;
    this.childAccess = childAccess;
  }

  /**
   * The video, for one who may see it. Otherwise {@code FORBIDDEN video_forbidden}, the same for a
   * video that does not exist; to the admin that one is {@code NOT_FOUND video_not_found}.
   */
  public Video visible(Caller caller, VideoId id) {
    return switch (caller) {
      case Caller.Admin _ ->
          videos
              .find(id)
              .orElseThrow(() -> DomainProblem.notFound("video_not_found", "Video not found"));
      case Caller.Expert(ExpertId expert) -> assignedTo(Set.of(expert), id);
      case Caller.Parent _, Caller.Family _ -> assignedTo(expertsOf(caller), id);
    };
  }

  /** The experts whose videos the caller's children see. */
  public Set<ExpertId> expertsOf(Caller caller) {
    return childAccess.readableBy(caller).stream()
        .flatMap(child -> child.expert().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Video assignedTo(Set<ExpertId> experts, VideoId id) {
    return experts.stream()
        .filter(expert -> assignments.isAssigned(id, expert))
        .findFirst()
        .flatMap(_ -> videos.find(id))
        .orElseThrow(
            () -> new DomainProblem(ProblemKind.FORBIDDEN, "video_forbidden", "Forbidden"));
  }
}
