package learning.piggyback.domain.quiz.grading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import learning.piggyback.domain.quiz.grading.OriginalAgreementTest.Row;

/**
 * Rules on which the grader differs from the original on purpose, told from the texts alone, not
 * from what the grader answers. Each bounds how many rows of the fixture it may explain.
 */
enum CorrectedDefect {
  /** 30 to 90, ordinals, "hundred and five", "one two", "1,000". */
  NUMBERS(40),
  /** Letters and digits outside ASCII were dropped. */
  OTHER_SCRIPTS(20),
  /** Texts of stop words or signs only were compared as empty texts. */
  STOP_WORDS_ONLY(15),
  /** Milk is not water, a bus is not a truck, a cookie is not a cake. */
  SYNONYM_GROUPS(62),
  /** An opposite or a denial is never right. */
  CONTRADICTIONS(10),
  /** A bare yes or no, "I don't know", an echo of the question. */
  NON_ANSWERS(8),
  /** Items were matched by letters of other words, counts by "and" and "one" inside of words. */
  LISTS(55),
  /** Short words matched as parts of words, other words by their common letters. */
  PARTS_OF_WORDS(60);

  private static final Pattern MISREAD =
      Pattern.compile(
          "\\b(thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred and|thousand and|one two"
              + "|two one|one,|two,)\\b|,\\d{3}|\\bone, |hundred|ninety|\\ba couple\\b");
  private static final String DISSOLVED =
      "\\b(soda|juice|milk|water|wter|drink|candy|sweets|chocolate|cookies?|cake|pie"
          + "|car|truck|bus|automobile)\\b";
  private static final Set<String> NOT_KNOWING = Set.of("yes", "no", "nope", "i dont know");
  private static final List<Set<String>> OPPOSITES =
      List.of(
          Set.of("happy", "sad"),
          Set.of("happy", "scared"),
          Set.of("yes", "no"),
          Set.of("father", "mom"),
          Set.of("grandma", "grandpa"));

  private final int bound;

  CorrectedDefect(int bound) {
    this.bound = bound;
  }

  int bound() {
    return bound;
  }

  boolean explains(Row row) {
    return switch (this) {
      case NUMBERS -> hasNumberTheOriginalMisread(row);
      case OTHER_SCRIPTS -> row.either("[^\\x00-\\x7F]");
      case STOP_WORDS_ONLY -> content(row.expected()).isEmpty() || content(row.user()).isEmpty();
      case SYNONYM_GROUPS -> row.either(DISSOLVED);
      case CONTRADICTIONS -> hasOppositeOrDenial(row);
      case NON_ANSWERS -> isNonAnswer(row);
      case LISTS -> isListNotGivenWordByWord(row);
      case PARTS_OF_WORDS -> lacksAShortWord(row);
    };
  }

  private static boolean hasNumberTheOriginalMisread(Row row) {
    return MISREAD.matcher(row.expected()).find() || MISREAD.matcher(row.user()).find();
  }

  private static boolean hasOppositeOrDenial(Row row) {
    Set<String> expected = content(row.expected());
    Set<String> user = content(row.user());
    boolean opposite =
        OPPOSITES.stream()
            .anyMatch(
                pair -> shares(pair, expected) && shares(pair, user) && !shares(expected, user));
    return opposite || row.either("\\bno [a-z]");
  }

  private static boolean isNonAnswer(Row row) {
    Set<String> user = content(row.user());
    Set<String> asked = content(row.question());
    boolean echo = asked.containsAll(user.stream().map(CorrectedDefect::plainWord).toList());
    return echo || NOT_KNOWING.contains(String.join(" ", words(row.user()).toList()));
  }

  private static String plainWord(String word) {
    return switch (word) {
      case "giant" -> "big";
      case "speedy" -> "fast";
      default -> word;
    };
  }

  private static boolean isListNotGivenWordByWord(Row row) {
    boolean countInsideWord =
        Stream.of("someone", "ones", "sand", "hand", "grandma").anyMatch(row::mentions);
    boolean missing = !content(row.user()).containsAll(content(row.expected()));
    return row.expected().contains(",") && (countInsideWord || missing);
  }

  private static boolean lacksAShortWord(Row row) {
    Set<String> expected = content(row.expected());
    Set<String> user = content(row.user());
    boolean shortWordMissing =
        Stream.concat(expected.stream(), user.stream())
            .anyMatch(
                word -> word.length() <= 4 && !(expected.contains(word) && user.contains(word)));
    return row.status().equals("correct")
        && !row.expected().contains(",")
        && (shortWordMissing || !shares(expected, user));
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static Set<String> content(String text) {
    Set<String> content = new HashSet<>(words(text).toList());
    content.removeIf(AnswerText::isStopWord);
    return content;
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split("[^a-z0-9]+")).filter(word -> !word.isEmpty());
  }
}
