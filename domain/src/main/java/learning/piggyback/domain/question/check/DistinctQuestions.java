package learning.piggyback.domain.question.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.domain.language.Likeness;
import learning.piggyback.domain.language.StopWords;
import learning.piggyback.domain.language.Tokens;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Check;
import learning.piggyback.domain.question.Finding;
import learning.piggyback.domain.question.Segment;
import learning.piggyback.domain.question.SegmentDraft;
import learning.piggyback.domain.question.SegmentOutcome;

/**
 * Marks questions that an earlier part of the video asks already. It is given the drafts of a video
 * in their order, so that the earlier one is the one that stays, whichever was written first.
 */
public final class DistinctQuestions {

  /** Of the words of two questions together, those that they share. */
  private static final double SAME = 0.8;

  private static final double SAME_WITH_THE_SAME_ANSWER = 0.5;

  private static final Set<String> AUXILIARIES =
      Set.of("has", "have", "had", "will", "would", "can", "could");

  private record Asked(Segment segment, Set<String> question, Set<String> answer) {}

  private final Map<String, List<Asked>> byWord = new HashMap<>();

  /** Whether two questions ask the same in nearly the same words, whatever their answers are. */
  public static boolean areAlike(String question, String other) {
    return alike(words(question), words(other)) >= SAME;
  }

  /** All drafts of a video, in its order. */
  public static List<SegmentDraft> in(List<SegmentDraft> drafts) {
    DistinctQuestions distinct = new DistinctQuestions();
    return drafts.stream().map(distinct::next).toList();
  }

  /** The draft behind those given so far, with a finding at each question that they hold. */
  public SegmentDraft next(SegmentDraft draft) {
    return switch (draft.outcome()) {
      case SegmentOutcome.Failed _ -> draft;
      case SegmentOutcome.Written written -> {
        List<Candidate> marked = new ArrayList<>();
        for (Candidate candidate : written.candidates()) {
          marked.add(marked(draft.segment(), candidate));
        }
        yield draft.with(new SegmentOutcome.Written(Ranks.of(marked), written.dropped()));
      }
    };
  }

  private Candidate marked(Segment segment, Candidate candidate) {
    Asked asked = new Asked(segment, words(candidate.question()), words(candidate.answer()));
    List<Finding> findings = new ArrayList<>(candidate.findings());
    findings.removeIf(finding -> finding.check() == Check.DISTINCT);
    sameAs(asked).map(DistinctQuestions::finding).ifPresent(findings::add);
    asked.question().forEach(w -> byWord.computeIfAbsent(w, _ -> new ArrayList<>()).add(asked));
    return candidate.withFindings(findings);
  }

  private Optional<Asked> sameAs(Asked asked) {
    Set<Asked> near = new HashSet<>();
    asked.question().forEach(word -> near.addAll(byWord.getOrDefault(word, List.of())));
    return near.stream()
        .filter(earlier -> isSame(earlier, asked))
        .min((a, b) -> Integer.compare(a.segment().start(), b.segment().start()));
  }

  private static boolean isSame(Asked earlier, Asked later) {
    double alike = alike(earlier.question(), later.question());
    return alike >= SAME
        || (alike >= SAME_WITH_THE_SAME_ANSWER && earlier.answer().equals(later.answer()));
  }

  private static double alike(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static Finding finding(Asked earlier) {
    int start = earlier.segment().start();
    return new Finding(
        Check.DISTINCT, "The part from %d:%02d asks the same.".formatted(start / 60, start % 60));
  }

  /** Each word by its stem; the words that ask belong to it, stop words do not. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    List<String> tokens =
        Tokens.of(text).stream().filter(token -> !token.equals(Tokens.BREAK)).toList();
    for (String token : tokens) {
      if (!StopWords.contains(token) && !AUXILIARIES.contains(token)) {
        words.add(Likeness.stem(token));
      }
    }
    return words.isEmpty() ? Set.copyOf(tokens) : Set.copyOf(words);
  }
}
