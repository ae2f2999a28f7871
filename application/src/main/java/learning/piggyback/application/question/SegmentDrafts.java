package learning.piggyback.application.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;

/**
 * What generation runs have produced so far, segment by segment. It goes with the video, whose id
 * and a space begin the subject of a run's job.
 */
public interface SegmentDrafts {

  /** The order of a video's segments. */
  Comparator<Segment> IN_ORDER =
      Comparator.comparingInt(Segment::start).thenComparingInt(Segment::end);

  /** Keeps a segment's draft; a second one for the same run and segment changes nothing. */
  void add(JobId run, SegmentDraft draft);

  /** The draft of one segment; empty until the run has one, or when the run is unknown. */
  Optional<SegmentDraft> find(JobId run, Segment segment);

  /** How many segments of a run have a draft. */
  int count(JobId run);

  /** The drafts of a run, ordered by segment; empty when the run is unknown. */
  List<SegmentDraft> of(JobId run);
}
