package learning.piggyback.application.question;

import java.util.List;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.video.VideoId;

/**
 * Which pictures there are of a segment.
 *
 * @param total how many the video has, one for each second from 0 on
 * @param inRange how many of them lie in the segment
 * @param missingFiles names of those that a writer would get and that are not stored
 */
public record FrameSurvey(
    VideoId video, Segment segment, int total, int inRange, List<String> missingFiles) {

  public FrameSurvey {
    missingFiles = List.copyOf(missingFiles);
  }

  /** What is the matter, in a word of the wire contract. */
  public String reason() {
    if (total == 0) {
      return "frames_dir_missing";
    }
    if (inRange == 0) {
      return "no_frames_in_range";
    }
    return missingFiles.isEmpty() ? "frames_present" : "missing_frame_files";
  }
}
