package learning.piggyback.domain.question;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of writing questions for one segment. */
public sealed interface SegmentOutcome {

  /**
   * Candidates, best first, at most one of each type, at least one in all.
   *
   * @param dropped types whose question was not safe for children
   */
  record Written(List<Candidate> candidates, Set<QuestionType> dropped) implements SegmentOutcome {

    public Written(List<Candidate> candidates) {
      this(candidates, Set.of());
    }

    public Written {
      candidates = candidates.stream().sorted(Comparator.comparingInt(Candidate::rank)).toList();
      Set<QuestionType> there = candidates.stream().map(Candidate::type).collect(toSet());
      dropped = dropped.stream().filter(type -> !there.contains(type)).collect(toUnmodifiableSet());
    }

    public Optional<Candidate> best() {
      return candidates.stream().findFirst();
    }

    /** The types of which there is no question, dropped ones among them, in the usual order. */
    public List<QuestionType> missing() {
      List<QuestionType> missing = new ArrayList<>(List.of(QuestionType.values()));
      candidates.forEach(candidate -> missing.remove(candidate.type()));
      return List.copyOf(missing);
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
