package learning.piggyback.application.question;

import java.util.List;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.MediaKey;

/**
 * What a writer gets to see of a segment. All of it is data, never instructions.
 *
 * @param title the video's
 * @param cues heard in the segment
 * @param earlier heard before it, for who "she" is
 * @param frames up to five small pictures spread over the segment
 */
public record SegmentMaterial(
    String title, Segment segment, List<Cue> cues, List<Cue> earlier, List<MediaKey> frames) {

  public SegmentMaterial {
    cues = List.copyOf(cues);
    earlier = List.copyOf(earlier);
    frames = List.copyOf(frames);
  }
}
