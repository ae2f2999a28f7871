package learning.piggyback.domain.quiz.grading;

import java.util.Locale;
import java.util.Optional;

/**
 * Grades against references that explain something in a sentence, where likeness of letters says
 * little. A weighted sum of what answer and reference have in common gives the chance that a
 * teacher takes the answer for right.
 *
 * <p>Source of the weights: logistic regression on the training part of SemEval-2013 Task 7
 * (Dzikovska et al., 2013; 8,910 graded answers of students), by the test program {@code
 * SentenceWeights}. They are rounded; the names are those of {@link Resemblance#NAMES}.
 */
final class SentenceAnswer {

  /** References with fewer words that carry meaning are left to the other rules. */
  static final int FEWEST_WORDS = 4;

  /** References of so many words are still of the kind that the original was made for. */
  private static final int SHORT = 5;

  /** From this chance on an answer is correct: it makes the most of both kinds of errors. */
  static final double CORRECT = 0.45;

  private static final double CLEARLY_CORRECT = 0.8;
  private static final double CLEARLY_WRONG = 0.35;

  /** Below this chance it is wrong; between them a judge may be asked. */
  private static final double WRONG = 0.25;

  /** So much of the same words, and one of both with a "not": the "not" is the difference. */
  private static final double SAME_BUT_DENIED = 0.6;

  private static final int F1 = 1;
  private static final int ONE_DENIES = 8;

  private static final double[] WEIGHTS = {
    -1.41, // always 1
    -0.40, // content words, F1
    2.04, // reference words that the question lacks, found
    0.21, // all words, Dice
    1.19, // pairs of words, Dice
    1.34, // letters by three, Dice
    2.92, // letters by three, found
    0.09, // answer words that the question has
    -0.55, // one of both denies
    0.28, // the answer denies
    -0.29, // numbers missing
    -0.30, // reference length
    -0.87, // references
    0.26, // answer length
    -2.59, // content letters found
    0.58, // all words found
    0.09, // any word that the question lacks
    -0.41, // share of reference words that the question lacks
  };

  private SentenceAnswer() {}

  static boolean isSentence(GradingCase item) {
    return item.reference().content().size() >= FEWEST_WORDS
        && !ListAnswer.isList(item.reference().raw());
  }

  static Optional<Grade> grade(GradingCase item) {
    if (!isSentence(item) || item.answer().words().isEmpty()) {
      return Optional.empty();
    }
    double[] features = Resemblance.features(item);
    double chance = chance(features);
    if (Contradiction.opposes(item)) {
      return Optional.of(
          item.wrong(0, Contradiction.CONFIDENCE, GradeMethod.LEXICAL, "Says the opposite"));
    }
    if (features[F1] >= SAME_BUT_DENIED
        && features[ONE_DENIES] == 1
        && Contradiction.negates(item.reference(), item.answer())) {
      return Optional.of(
          item.wrong(
              0,
              Contradiction.CONFIDENCE,
              GradeMethod.LEXICAL,
              "One says it, the other denies it"));
    }
    return Optional.of(graded(item, chance));
  }

  static Grade graded(GradingCase item, double chance) {
    double score = similarity(chance);
    double certainty = certainty(chance);
    String shown = String.format(Locale.ROOT, " (chance %.2f)", chance);
    if (isShort(item) ? isCorrectInShort(item, chance) : chance >= CORRECT) {
      return item.correct(
          score, certainty, GradeMethod.LEXICAL, "Enough of the explanation is there" + shown);
    }
    if (chance < WRONG && !(isShort(item) && !Thresholds.isWrong(likeness(item)))) {
      return item.wrong(
          score, certainty, GradeMethod.LEXICAL, "The explanation is not there" + shown);
    }
    return item.undecided(score, certainty, "Borderline: parts of the explanation" + shown);
  }

  private static boolean isShort(GradingCase item) {
    return item.reference().content().size() <= SHORT;
  }

  /** Of a few words the likeness is believed unless the chance speaks clearly against it. */
  private static boolean isCorrectInShort(GradingCase item, double chance) {
    return chance >= CLEARLY_CORRECT
        || (chance >= CLEARLY_WRONG && Thresholds.isCorrect(likeness(item)));
  }

  private static double likeness(GradingCase item) {
    return LexicalAnswer.score(item.words());
  }

  /** The chance on the scale of {@link Thresholds}, so that both say the same. */
  private static double similarity(double chance) {
    if (chance >= CORRECT) {
      return between(Thresholds.CORRECT, 1, (chance - CORRECT) / (1 - CORRECT));
    }
    return chance < WRONG
        ? between(0, Thresholds.WRONG, chance / WRONG)
        : between(Thresholds.WRONG, Thresholds.BELOW_CORRECT, (chance - WRONG) / (CORRECT - WRONG));
  }

  private static double between(double from, double to, double share) {
    return from + (to - from) * share;
  }

  /** How probable it is that a teacher takes the answer for right, 0 to 1. */
  static double chance(double[] features) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += WEIGHTS[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The chance that the status is right, where both are as probable at {@link #CORRECT}. */
  private static double certainty(double chance) {
    double odds = chance / (1 - chance) * (1 - CORRECT) / CORRECT;
    double right = odds / (1 + odds);
    return chance >= CORRECT ? right : 1 - right;
  }
}
