package learning.piggyback.web.video;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import learning.piggyback.application.video.VideoCatalog;
import learning.piggyback.domain.account.Expert;
import learning.piggyback.domain.account.ExpertId;
import learning.piggyback.domain.video.Assignment;
import learning.piggyback.domain.video.VideoId;
import learning.piggyback.web.Durations;
import org.jspecify.annotations.Nullable;

/** All assignments, by expert and by video. */
@Serdeable
record AssignmentsResponse(boolean success, List<OfExpert> experts, List<OfVideo> assignments) {

  /**
   * @param claimedVideos titles
   */
  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "ExpertWithVideos")
  record OfExpert(
      String expertId, String displayName, boolean isActive, List<String> claimedVideos) {}

  @Serdeable
  @JsonNaming(SnakeCaseStrategy.class)
  @Schema(name = "VideoWithExperts")
  record OfVideo(
      String videoId,
      String title,
      @Nullable String durationFormatted,
      boolean hasFrames,
      boolean hasQuestions,
      List<AssignmentResponse> assignedExperts) {}

  static AssignmentsResponse of(
      List<VideoCatalog.Entry> videos, List<Expert> experts, List<Assignment> assignments) {
    Map<ExpertId, List<Assignment>> byExpert =
        assignments.stream().collect(Collectors.groupingBy(Assignment::expert));
    Map<VideoId, List<Assignment>> byVideo =
        assignments.stream().collect(Collectors.groupingBy(Assignment::video));
    Map<VideoId, String> titles =
        videos.stream().collect(Collectors.toMap(e -> e.video().id(), e -> e.video().title()));
    Map<ExpertId, String> names = names(experts);
    return new AssignmentsResponse(
        true,
        experts.stream().map(e -> ofExpert(e, byExpert, titles)).toList(),
        videos.stream().map(v -> ofVideo(v, byVideo, names)).toList());
  }

  static Map<ExpertId, String> names(List<Expert> experts) {
    return experts.stream()
        .collect(Collectors.toMap(Expert::id, expert -> expert.displayName().value()));
  }

  private static OfExpert ofExpert(
      Expert expert, Map<ExpertId, List<Assignment>> byExpert, Map<VideoId, String> titles) {
    List<String> claimed =
        byExpert.getOrDefault(expert.id(), List.of()).stream()
            .map(a -> titles.getOrDefault(a.video(), a.video().value()))
            .toList();
    return new OfExpert(
        expert.id().value(), expert.displayName().value(), expert.active(), claimed);
  }

  private static OfVideo ofVideo(
      VideoCatalog.Entry entry,
      Map<VideoId, List<Assignment>> byVideo,
      Map<ExpertId, String> names) {
    var video = entry.video();
    return new OfVideo(
        video.id().value(),
        video.title(),
        Durations.clock(video.duration()),
        video.frames().isPresent(),
        entry.submitted() > 0,
        byVideo.getOrDefault(video.id(), List.of()).stream()
            .map(a -> AssignmentResponse.from(a, names))
            .toList());
  }
}
