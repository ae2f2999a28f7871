package learning.piggyback.domain.question;

import java.time.Instant;
import java.util.List;
import learning.piggyback.domain.video.VideoId;

/** Candidates that the admin handed on for review; a later submission replaces an earlier one. */
public record SubmittedQuestions(VideoId video, Instant submittedAt, List<SegmentDraft> segments) {

  public SubmittedQuestions {
    segments = List.copyOf(segments);
  }

  /** How many candidates there are in all segments. */
  public int size() {
    return segments.stream()
        .mapToInt(draft ->
            switch (draft.outcome()) {
              case SegmentOutcome.Written written -> written.candidates().size();
              case SegmentOutcome.Failed _ -> 0;
            })
        .sum();
  }
}
