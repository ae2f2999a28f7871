package learning.piggyback.application.question;

import java.util.List;
import learning.piggyback.domain.job.JobId;
import learning.piggyback.domain.question.SegmentDraft;

/**
 * What generation runs have produced so far, segment by segment. It goes with the video, whose id
 * and a space begin the subject of a run's job.
 */
public interface SegmentDrafts {

  /** Keeps a segment's draft; a second one for the same run and segment changes nothing. */
  void add(JobId run, SegmentDraft draft);

  /** The drafts of a run, ordered by segment; empty when the run is unknown. */
  List<SegmentDraft> of(JobId run);
}
