package learning.piggyback.domain.quiz.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Grades references that list things ("red, blue, and green"). Each word of the answer can stand
 * for one item only. Short items must be there as words; a near miss counts for "almost" only.
 */
final class ListAnswer {

  private static final Pattern SEPARATOR =
      Pattern.compile("(?<!\\d),|,(?!\\d{3}(?!\\d))|\\band\\b");
  private static final Pattern CALLED = Pattern.compile("^.*\\bcalled\\b");
  private static final Pattern ASKED = Pattern.compile("\\b(one|two|three|four|five)\\b");
  private static final List<String> COUNTS = List.of("one", "two", "three", "four", "five");
  private static final int WORDS_OF_ITEM = 3;
  private static final double NEEDED_SUPPORT = 0.5;

  private final List<List<String>> open;
  private final List<String> given;

  private ListAnswer(List<List<String>> items, List<String> given) {
    this.open = new ArrayList<>(items);
    this.given = new ArrayList<>(given);
  }

  static Optional<Grade> grade(GradingCase item) {
    String raw = item.reference().raw();
    List<List<String>> items = raw.contains(",") ? items(raw) : List.of();
    if (items.size() < 2) {
      return Optional.empty();
    }
    ListAnswer list = new ListAnswer(items, item.answer().words());
    int matched =
        list.take(String::equals, 1)
            + list.take(WordMatch::same, NEEDED_SUPPORT)
            + list.take(WordMatch::closeToLong, NEEDED_SUPPORT);
    int near = list.take(WordMatch::close, NEEDED_SUPPORT);
    int required = Math.min(items.size(), asked(item.question().raw()));
    double score = LexicalAnswer.score(item.words());
    double confidence = 0.5 + 0.45 * matched / items.size();
    String reason = "Matched " + matched + " of " + items.size() + " items";
    if (matched >= required) {
      return Optional.of(
          item.correct(score, confidence, GradeMethod.LIST, reason + " (need " + required + ")"));
    }
    if (matched + near > 0) {
      return Optional.of(item.almost(score, 0.7, GradeMethod.LIST, reason));
    }
    return namesThings(raw)
        ? Optional.of(item.wrong(score, 0.8, GradeMethod.LIST, reason))
        : Optional.empty();
  }

  /** Takes the items that the rest of the answer supports, and the words that support them. */
  private int take(BiPredicate<String, String> match, double neededSupport) {
    int before = open.size();
    open.removeIf(item -> takeItem(item, match, neededSupport));
    return before - open.size();
  }

  private boolean takeItem(
      List<String> item, BiPredicate<String, String> match, double neededSupport) {
    List<String> used = new ArrayList<>();
    int letters = 0;
    int supported = 0;
    for (String word : item) {
      letters += word.length();
      Optional<String> found =
          given.stream()
              .filter(other -> !used.contains(other) && match.test(word, other))
              .findFirst();
      if (found.isPresent()) {
        used.add(found.get());
        supported += word.length();
      }
    }
    boolean taken = supported >= neededSupport * letters;
    if (taken) {
      used.forEach(given::remove);
    }
    return taken;
  }

  private static List<List<String>> items(String reference) {
    List<List<String>> items = new ArrayList<>();
    for (String part : parts(reference)) {
      List<String> words = AnswerText.of(CALLED.matcher(part).replaceFirst("")).words();
      if (!words.isEmpty()) {
        items.add(words.subList(Math.max(0, words.size() - WORDS_OF_ITEM), words.size()));
      }
    }
    return items;
  }

  private static int asked(String question) {
    Matcher matcher = ASKED.matcher(question);
    return matcher.find() ? COUNTS.indexOf(matcher.group()) + 1 : Integer.MAX_VALUE;
  }

  /** Items of a few words each; a sentence with a comma is better left to the thresholds. */
  private static boolean namesThings(String reference) {
    return parts(reference).stream().allMatch(part -> AnswerText.of(part).content().size() <= 2);
  }

  /** Items with commas between them, of a few words each. */
  static boolean isList(String reference) {
    return reference.contains(",")
        && parts(reference).stream()
            .allMatch(part -> AnswerText.of(part).content().size() <= WORDS_OF_ITEM);
  }

  private static List<String> parts(String reference) {
    return SEPARATOR.splitAsStream(reference).toList();
  }
}
