package learning.piggyback.ai.question.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;

/** Lets through of a model's proposals what can be a question for a child, and mends the rest. */
final class CandidateSieve {

  private static final int LONGEST_QUESTION = 240;
  private static final int LONGEST_ANSWER = 240;
  private static final int LONGEST_ACCEPTED = 80;
  private static final int MOST_ACCEPTED = 6;

  private static final Pattern QUESTION_MARK = Pattern.compile("[?\\uFF1F\\u061F\\u037E]$");
  private static final Pattern ASKS =
      Pattern.compile(
          "^(?:who|whose|whom|what|which|where|when|why|how|is|are|was|were|do|does|did|can|could"
              + "|will|would|has|have|had)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST_DOT = Pattern.compile("[.!:;,\\s]+$");

  private final OwnWords ownWords;

  CandidateSieve(OwnWords ownWords) {
    this.ownWords = ownWords;
  }

  /** Best first, ranked from 1 on, each type and each wording once; empty when nothing is left. */
  List<Candidate> sift(
      List<ProposedQuestion> proposals, Optional<QuestionType> best, ShownMaterial shown) {
    EvidenceFinder evidence = new EvidenceFinder(shown);
    Set<QuestionType> types = EnumSet.noneOf(QuestionType.class);
    Set<String> wordings = new HashSet<>();
    List<Candidate> candidates = new ArrayList<>();
    for (ProposedQuestion proposed : inOrder(proposals, best)) {
      Optional<Candidate> candidate = candidate(proposed, evidence, candidates.size() + 1);
      if (candidate.isPresent()
          && !types.contains(candidate.get().type())
          && wordings.add(CleanText.compared(candidate.get().question()))) {
        types.add(candidate.get().type());
        candidates.add(candidate.get());
      }
    }
    return List.copyOf(candidates);
  }

  /** By rank, the model's favourite before others of the same rank, those without one last. */
  private static List<ProposedQuestion> inOrder(
      List<ProposedQuestion> proposals, Optional<QuestionType> best) {
    return proposals.stream()
        .sorted(
            Comparator.<ProposedQuestion>comparingInt(proposed ->
                    proposed.rank().stream()
                        .filter(rank -> rank > 0)
                        .findFirst()
                        .orElse(Integer.MAX_VALUE))
                .thenComparingInt(
                    proposed -> best.isPresent() && proposed.type().equals(best) ? 0 : 1))
        .toList();
  }

  private Optional<Candidate> candidate(
      ProposedQuestion proposed, EvidenceFinder evidence, int rank) {
    Optional<String> question = question(proposed.question());
    Optional<String> answer = usable(proposed.answer(), LONGEST_ANSWER);
    if (proposed.type().isEmpty() || question.isEmpty() || answer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Candidate(
            proposed.type().get(),
            question.get(),
            answer.get(),
            rank,
            accepted(proposed.acceptedAnswers(), answer.get()),
            evidence.of(proposed)));
  }

  private Optional<String> question(String text) {
    return usable(text, LONGEST_QUESTION)
        .flatMap(question -> {
          if (QUESTION_MARK.matcher(question).find()) {
            return Optional.of(QUESTION_MARK.matcher(question).replaceFirst("?"));
          }
          return ASKS.matcher(question).matches()
              ? Optional.of(LAST_DOT.matcher(question).replaceFirst("") + "?")
              : Optional.empty();
        });
  }

  private List<String> accepted(List<String> texts, String answer) {
    Map<String, String> accepted = new LinkedHashMap<>();
    for (String text : texts) {
      usable(text, LONGEST_ACCEPTED)
          .filter(variant -> !CleanText.compared(variant).equals(CleanText.compared(answer)))
          .ifPresent(variant -> accepted.putIfAbsent(CleanText.compared(variant), variant));
    }
    return accepted.values().stream().limit(MOST_ACCEPTED).toList();
  }

  /** One line of words; what is too long to be meant is dropped rather than cut. */
  private Optional<String> usable(String text, int longest) {
    if (text.length() > 10 * longest) {
      return Optional.empty();
    }
    String clean = CleanText.of(text);
    return clean.length() <= longest
            && clean.codePoints().anyMatch(Character::isLetterOrDigit)
            && !ownWords.isIn(clean)
        ? Optional.of(clean)
        : Optional.empty();
  }
}
