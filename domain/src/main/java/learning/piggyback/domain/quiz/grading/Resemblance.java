package learning.piggyback.domain.quiz.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import learning.piggyback.domain.language.Likeness;
import learning.piggyback.domain.language.NumberWords;

/** What an answer has in common with a reference of a sentence, as numbers to put weights on. */
final class Resemblance {

  /** In the order of {@link #features}; what a weight stands for. */
  static final List<String> NAMES =
      List.of(
          "always 1",
          "content words, F1",
          "reference words that the question lacks, found",
          "all words, Dice",
          "pairs of words, Dice",
          "letters by three, Dice",
          "letters by three, found",
          "answer words that the question has",
          "one of both denies",
          "the answer denies",
          "numbers missing",
          "reference length",
          "references",
          "answer length",
          "content letters found",
          "all words found",
          "any word that the question lacks",
          "share of reference words that the question lacks");

  /** Longer sentences are compared by their beginnings, to bound the work. */
  private static final int MOST_WORDS = 100;

  private static final Set<String> DENIALS =
      Set.of("not", "no", "never", "without", "nothing", "none", "neither", "nobody");

  private Resemblance() {}

  static double[] features(GradingCase item) {
    List<String> allReference = stems(item.reference().allWords());
    List<String> allAnswer = stems(item.answer().allWords());
    Set<String> allReferenceSet = new HashSet<>(allReference);
    Set<String> allAnswerSet = new HashSet<>(allAnswer);
    Set<String> reference = new HashSet<>(stems(item.reference().words()));
    Set<String> answer = new HashSet<>(stems(item.answer().words()));
    Set<String> question = new HashSet<>(stems(item.question().words()));
    Set<String> common = common(reference, answer);
    Set<String> novel = minus(reference, question);
    Set<String> novelCommon = minus(common, question);
    Set<String> referenceTriples = triples(reference);
    Set<String> answerTriples = triples(answer);
    boolean referenceDenies = denies(allReferenceSet);
    boolean answerDenies = denies(allAnswerSet);
    return new double[] {
      1,
      dice(reference, answer),
      novel.isEmpty()
          ? share(common.size(), reference.size())
          : share(novelCommon.size(), novel.size()),
      dice(allReferenceSet, allAnswerSet),
      dice(pairs(allReference), pairs(allAnswer)),
      dice(referenceTriples, answerTriples),
      share(common(referenceTriples, answerTriples).size(), referenceTriples.size()),
      share(common(answer, question).size(), answer.size()),
      referenceDenies == answerDenies ? 0 : 1,
      answerDenies ? 1 : 0,
      missingNumbers(item),
      Math.log1p(reference.size()),
      Math.log(item.references()),
      Math.log1p(answer.size()),
      share(letters(common), letters(reference)),
      share(common(allReferenceSet, allAnswerSet).size(), allReferenceSet.size()),
      novelCommon.isEmpty() ? 0 : 1,
      share(novel.size(), reference.size())
    };
  }

  private static boolean denies(Set<String> words) {
    return words.stream().anyMatch(DENIALS::contains);
  }

  private static double missingNumbers(GradingCase item) {
    int expected = item.reference().numbers().size();
    long given =
        item.reference().numbers().stream().filter(item.answer().numbers()::contains).count();
    return share(expected - (int) given, expected);
  }

  private static List<String> stems(List<String> words) {
    List<String> stems = new ArrayList<>();
    for (String word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
      stems.add(NumberWords.isNumber(word) ? word : Likeness.stem(word));
    }
    return stems;
  }

  private static Set<String> pairs(List<String> words) {
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + " " + words.get(i));
    }
    return pairs;
  }

  private static Set<String> triples(Set<String> words) {
    Set<String> triples = new HashSet<>();
    for (String word : words) {
      String framed = "^" + word.substring(0, Math.min(word.length(), MOST_WORDS)) + "$";
      for (int i = 0; i + 3 <= framed.length(); i++) {
        triples.add(framed.substring(i, i + 3));
      }
    }
    return triples;
  }

  private static int letters(Set<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    Set<String> common = new HashSet<>(some);
    common.retainAll(others);
    return common;
  }

  private static Set<String> minus(Set<String> words, Set<String> others) {
    Set<String> rest = new HashSet<>(words);
    rest.removeAll(others);
    return rest;
  }

  private static double dice(Set<String> a, Set<String> b) {
    return share(2 * common(a, b).size(), a.size() + b.size());
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
