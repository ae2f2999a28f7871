package learning.piggyback.domain.quiz.grading;

import java.util.List;
import learning.piggyback.domain.language.NumberWords;
import learning.piggyback.domain.quiz.fuzzy.Fuzzy;

/** Grades by likeness of the words; the last step, it always decides. */
final class LexicalAnswer {

  /** Share of the shorter text's letters that whole words of the other one must support. */
  private static final double NEEDED_SUPPORT = 0.4;

  private LexicalAnswer() {}

  static Grade grade(GradingCase item) {
    double score = score(item.words());
    String shown = " (" + Grade.shown(score) + ")";
    double confidence = Thresholds.confidence(score);
    if (Thresholds.isCorrect(score)) {
      return item.correct(score, confidence, GradeMethod.LEXICAL, "The words match" + shown);
    }
    if (Thresholds.isWrong(score)) {
      return item.wrong(score, confidence, GradeMethod.LEXICAL, "The words differ" + shown);
    }
    return item.undecided(score, confidence, "Borderline: some words match" + shown);
  }

  /** 0 to 1. */
  static double score(ComparedWords words) {
    if (words.reference().isEmpty() || words.answer().isEmpty()) {
      return 0;
    }
    double likeness = likeness(words) / 100;
    if (!Thresholds.isCorrect(likeness) || isSupported(words)) {
      return likeness;
    }
    // Letters match, but inside of other words (car in carrot), or in words of other letters.
    return Math.min(Thresholds.BELOW_CORRECT, wordByWord(words));
  }

  private static double likeness(ComparedWords words) {
    String reference = words.referenceText();
    String answer = words.answerText();
    double byWords = Fuzzy.tokenSetRatio(reference, answer);
    return words.plain() ? byWords : Math.max(Fuzzy.partialRatio(reference, answer), byWords);
  }

  private static boolean isSupported(ComparedWords words) {
    if (words.reference().stream().anyMatch(word -> isSharedNumber(word, words.answer()))) {
      return true;
    }
    List<String> telling = telling(words.shorter());
    int supported =
        letters(telling.stream().filter(word -> hasSame(word, words.longer())).toList());
    return supported >= NEEDED_SUPPORT * letters(telling);
  }

  private static boolean isSharedNumber(String word, List<String> others) {
    return NumberWords.isNumber(word) && others.contains(word);
  }

  private static boolean hasSame(String word, List<String> others) {
    return others.stream().anyMatch(other -> WordMatch.same(word, other));
  }

  /** Mean over the shorter text of each word's best likeness, weighted by letters; 0 to 1. */
  private static double wordByWord(ComparedWords words) {
    List<String> telling = telling(words.shorter());
    double sum = 0;
    for (String word : telling) {
      double best =
          words.longer().stream().mapToDouble(other -> Fuzzy.ratio(word, other)).max().orElse(0);
      sum += best / 100 * word.length();
    }
    return sum / letters(telling);
  }

  private static List<String> telling(List<String> words) {
    List<String> telling = words.stream().filter(word -> !AnswerText.isIntensifier(word)).toList();
    return telling.isEmpty() ? words : telling;
  }

  private static int letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }
}
