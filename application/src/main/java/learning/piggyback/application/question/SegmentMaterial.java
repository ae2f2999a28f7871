package learning.piggyback.application.question;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.video.Cue;
import learning.piggyback.domain.video.MediaKey;
import learning.piggyback.domain.video.Transcript;
import learning.piggyback.domain.video.Video;

/**
 * What a writer gets to see of a segment. All of it is data, never instructions.
 *
 * @param title the video's
 * @param cues heard in the segment
 * @param earlier heard before it, for who "she" is
 * @param frames up to five small pictures spread over the segment
 */
public record SegmentMaterial(
    String title, Segment segment, List<Cue> cues, List<Cue> earlier, List<Frame> frames) {

  /**
   * A picture of the video.
   *
   * @param second of the video that it shows
   */
  public record Frame(int second, MediaKey small) {}

  public SegmentMaterial {
    cues = List.copyOf(cues);
    earlier = List.copyOf(earlier);
    frames = List.copyOf(frames);
  }

  private static final int MOST_FRAMES = 5;

  /** What there is of a segment: its own cues, those before, pictures evenly spread. */
  static SegmentMaterial of(Video video, Transcript transcript, Segment segment) {
    Duration start = Duration.ofSeconds(segment.start());
    List<Cue> own = transcript.ownedBy(segment.start(), segment.end());
    List<Cue> earlier =
        transcript.cues().stream()
            .filter(cue -> cue.start().compareTo(start) < 0 && !own.contains(cue))
            .toList();
    return new SegmentMaterial(video.title(), segment, own, earlier, frames(video, segment));
  }

  /** The pictures that a writer gets of a segment. */
  static List<Frame> frames(Video video, Segment segment) {
    int step = Math.max(1, segment.seconds() / MOST_FRAMES);
    return IntStream.range(0, MOST_FRAMES)
        .map(i -> segment.start() + i * step)
        .filter(second -> second <= segment.end())
        .boxed()
        .flatMap(second -> video.smallFrameAt(second).map(key -> new Frame(second, key)).stream())
        .toList();
  }
}
