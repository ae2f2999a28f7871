package learning.piggyback.domain.quiz.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.domain.language.Synonyms;
import learning.piggyback.domain.language.WordLists;

/**
 * Replies that answer nothing: a bare yes or no, "I don't know", or an echo of the question. They
 * are wrong unless they are what was expected.
 */
final class NonAnswer {

  private static final Set<String> NOT_KNOWING =
      Set.copyOf(WordLists.lines(NonAnswer.class, "non-answers.txt"));
  private static final Set<String> YES_NO = Set.of("yes", "no");

  private NonAnswer() {}

  static Optional<Grade> grade(GradingCase item) {
    if (isBareYesOrNo(item.answer()) && !expectsYesOrNo(item)) {
      return wrong(item, "Only yes or no");
    }
    if (saysNotKnowing(item.answer())) {
      return wrong(item, "The child does not know");
    }
    return isEcho(item) ? wrong(item, "Only repeats the question") : Optional.empty();
  }

  private static boolean isBareYesOrNo(AnswerText answer) {
    List<String> words = answer.words();
    return !words.isEmpty() && words.size() == answer.allWords().size() && allYesNo(words);
  }

  private static boolean allYesNo(List<String> words) {
    return YES_NO.containsAll(words);
  }

  /** "yes" is expected by "yes" and by "yes, it did", not by "no". */
  private static boolean expectsYesOrNo(GradingCase item) {
    List<String> expected = item.reference().allWords();
    Set<String> given = Set.copyOf(item.answer().words());
    return !expected.isEmpty() && given.equals(Set.of(Synonyms.canonical(expected.getFirst())));
  }

  private static boolean saysNotKnowing(AnswerText answer) {
    List<String> words = new ArrayList<>(answer.allWords());
    words.removeIf(AnswerText::isFiller);
    return NOT_KNOWING.contains(String.join(" ", words));
  }

  /**
   * Every word stands in the question, and the reference says something that the question does not.
   */
  private static boolean isEcho(GradingCase item) {
    List<String> given = item.answer().words();
    Set<String> asked = new HashSet<>(item.question().words());
    return !given.isEmpty()
        && asked.containsAll(given)
        && item.reference().words().stream()
            .anyMatch(word -> !asked.contains(word) && !AnswerText.isIntensifier(word));
  }

  private static Optional<Grade> wrong(GradingCase item, String reason) {
    return Optional.of(item.wrong(0, 0.95, GradeMethod.LEXICAL, reason));
  }
}
