package learning.piggyback.application.question;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.video.VideoId;

/**
 * What an admin asks for.
 *
 * @param startSecond less than 0 counts as 0
 * @param intervalSeconds length of a segment; less than 1 counts as 1
 * @param fullDuration the whole video from {@code startSecond} on, or one segment
 * @param provider empty for the default
 * @param after the run whose questions are taken over; empty to write all anew
 */
public record GenerationRequest(
    VideoId video,
    int startSecond,
    int intervalSeconds,
    boolean fullDuration,
    Optional<String> provider,
    Optional<JobId> after) {

  public GenerationRequest(
      VideoId video,
      int startSecond,
      int intervalSeconds,
      boolean fullDuration,
      Optional<String> provider) {
    this(video, startSecond, intervalSeconds, fullDuration, provider, Optional.empty());
  }

  static final String AFTER = "after";

  Map<String, String> toInput(String chosenProvider) {
    return Map.of(
        "video_id", video.value(),
        "start", Integer.toString(startSecond),
        "interval", Integer.toString(intervalSeconds),
        "full", Boolean.toString(fullDuration),
        "provider", chosenProvider);
  }

  /** What the input of a run was made from. */
  public static GenerationRequest of(Map<String, String> input) {
    return new GenerationRequest(
        new VideoId(input.getOrDefault("video_id", "")),
        Integer.parseInt(input.getOrDefault("start", "0")),
        Integer.parseInt(input.getOrDefault("interval", "60")),
        Boolean.parseBoolean(input.getOrDefault("full", "false")),
        Optional.ofNullable(input.get("provider")),
        Optional.ofNullable(input.get(AFTER)).map(UUID::fromString).map(JobId::new));
  }
}
