package learning.piggyback.domain.question.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import learning.piggyback.domain.language.ReadingGrade;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.Check;
import learning.piggyback.domain.question.Finding;

/** What the wording of a question shows by itself. */
public final class WordingRules {

  private static final Pattern SECOND_QUESTION =
      Pattern.compile(
          "\\b(?:and|or)\\s+(?:then\\s+)?(?:what|why|who|whom|whose|where|when|how|which)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern QUESTION_MARK = Pattern.compile("[?？]+");

  private final AgeBand ages;

  public WordingRules(AgeBand ages) {
    this.ages = ages;
  }

  /** What a question fails in; empty when all is well. */
  public List<Finding> findings(Candidate candidate) {
    return Stream.of(
            single(candidate), length(candidate), readingGrade(candidate), notGivenAway(candidate))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether there is more than one question mark, or an "and why". */
  public static boolean asksMore(String question) {
    return QUESTION_MARK.matcher(question).results().count() > 1
        || SECOND_QUESTION.matcher(question).find();
  }

  /** It asks one thing: one question mark at most, and no "and why". */
  private Optional<Finding> single(Candidate candidate) {
    return asksMore(candidate.question())
        ? found(Check.SINGLE, "It asks more than one thing.")
        : Optional.empty();
  }

  /** Not more words than children of the age take in. */
  private Optional<Finding> length(Candidate candidate) {
    int words = ReadingGrade.words(candidate.question()).size();
    return words > ages.mostWords()
        ? found(
            Check.LENGTH,
            "It has %d words; for ages %s at most %d.".formatted(words, ages, ages.mostWords()))
        : Optional.empty();
  }

  /** Not harder to read than for the age. */
  private Optional<Finding> readingGrade(Candidate candidate) {
    double grade = ReadingGrade.of(candidate.question());
    return grade > ages.highestGrade()
        ? found(
            Check.READING_GRADE,
            String.format(
                Locale.ROOT,
                "It reads like school grade %.1f; for ages %s at most %d.",
                grade,
                ages,
                ages.highestGrade()))
        : Optional.empty();
  }

  /** The question does not hold its answer: something in the answer is new. */
  private Optional<Finding> notGivenAway(Candidate candidate) {
    Content answer = Content.of(candidate.answer());
    boolean held = !answer.isEmpty() && Content.of(candidate.question()).shareOf(answer) >= 1;
    return held
        ? found(Check.NOT_GIVEN_AWAY, "The question already says its answer.")
        : Optional.empty();
  }

  private static Optional<Finding> found(Check check, String reason) {
    return Optional.of(new Finding(check, reason));
  }
}
