package learning.piggyback.domain.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What became of writing questions for one segment. */
public sealed interface SegmentOutcome {

  /** Candidates, best first, at most one of each type, at least one in all. */
  record Written(List<Candidate> candidates) implements SegmentOutcome {

    public Written {
      candidates = candidates.stream().sorted(Comparator.comparingInt(Candidate::rank)).toList();
    }

    public Optional<Candidate> best() {
      return candidates.stream().findFirst();
    }
  }

  /**
   * No candidates.
   *
   * @param reason stable code of the wire contract, such as {@code needs_transcript}
   * @param message one sentence for the adult who asked
   * @param rawPreview the beginning of an answer that could not be read
   */
  record Failed(String reason, String message, Optional<String> rawPreview)
      implements SegmentOutcome {

    public Failed(String reason, String message) {
      this(reason, message, Optional.empty());
    }
  }
}
