package learning.piggyback.domain.quiz.grading;

import java.util.List;

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
  static final int FEWEST_CONTENT = 3;

  /** And those with fewer words at all: "the big dog" names, "the dog ran away" explains. */
  static final int FEWEST_WORDS = 4;

  /** A single reference of so many words is still of the kind that the original was made for. */
  private static final int SHORT = 5;

  /** From this chance on an answer is correct: it makes the most of both kinds of errors. */
  static final double CORRECT = 0.42;

  private static final double CLEARLY_CORRECT = 0.6;
  private static final double CLEARLY_WRONG = 0.3;

  /** Below this chance it is wrong; between them a judge may be asked. */
  private static final double WRONG = 0.25;

  /** So much of the same words, and one of both with a "not": the "not" is the difference. */
  private static final double SAME_BUT_DENIED = 0.6;

  /** With one reference, with several. */
  private static final double[][] WEIGHTS = {
    {-3.91, -3.09}, // always 1
    {0.09, 1.12}, // what is said, found
    {0.30, 1.66}, // what is said beyond the question, found
    {-0.82, -1.39}, // words beyond the question, F1
    {0.27, -0.21}, // any word beyond the question, found
    {1.81, 0.44}, // letters by three beyond the question, Dice
    {1.94, 1.38}, // letters by two, cosine
    {1.77, 0.81}, // words found in their order
    {0.73, 1.41}, // likeness of the short answers' rule
    {0.11, 0.99}, // answer words that the question has
    {-0.28, -1.12}, // difference of the lengths
    {-0.75, 0.33}, // reference length
    {0.75, -0.67}, // question length
    {0.53, 0.81}, // begins with 'it' or 'they'
    {-1.32, 0.00}, // the reference says something and why
    {0.24, 0.62}, // the answer denies
    {0.39, -0.37}, // the reference denies
    {0.97, 3.72}, // letters by three beyond the question, found; mean of the references
    {-0.02, -1.67}, // letters by four, found; mean of the references
    {-0.87, 1.09}, // pairs of words, Dice; mean of the references
  };

  static final SentenceAnswer LEARNED = new SentenceAnswer(WEIGHTS);

  private final double[][] weights;

  /** For each of {@link Resemblance#NAMES} the weight with one reference and with several. */
  SentenceAnswer(double[][] weights) {
    this.weights = weights;
  }

  /** Most of the references are sentences, and the answer has something to compare. */
  static boolean explain(List<GradingCase> cases) {
    return !cases.isEmpty()
        && !cases.getFirst().answer().words().isEmpty()
        && 2 * cases.stream().filter(SentenceAnswer::isSentence).count() >= cases.size();
  }

  /** A sentence that says so much that a number in it need not be what is asked for. */
  static boolean isLong(GradingCase item) {
    return isSentence(item) && item.reference().content().size() > FEWEST_CONTENT;
  }

  private static boolean isSentence(GradingCase item) {
    return item.reference().content().size() >= FEWEST_CONTENT
        && item.reference().allWords().size() >= FEWEST_WORDS
        && !ListAnswer.isList(item.reference().raw());
  }

  /** The grade against all of these references together. */
  Grade grade(List<GradingCase> cases) {
    List<Resemblance> all = Resemblance.of(cases);
    Resemblance resemblance = Resemblance.nearest(all);
    GradingCase nearest = resemblance.item();
    if (Contradiction.opposes(nearest)) {
      return nearest.wrong(0, Contradiction.CONFIDENCE, GradeMethod.LEXICAL, "Says the opposite");
    }
    if (resemblance.oneDenies()
        && resemblance.sharedContent() >= SAME_BUT_DENIED
        && Contradiction.negates(nearest.reference(), nearest.answer())) {
      return nearest.wrong(
          0, Contradiction.CONFIDENCE, GradeMethod.LEXICAL, "One says it, the other denies it");
    }
    return graded(nearest, chance(Resemblance.features(all), nearest.references() > 1));
  }

  private static Grade graded(GradingCase item, double chance) {
    double score = similarity(chance);
    String shown = " (chance " + Grade.shown(chance) + ")";
    if (isShort(item) ? isCorrectInShort(item, chance) : chance >= CORRECT) {
      return item.correct(
          Math.max(score, Thresholds.CORRECT),
          certainty(chance),
          GradeMethod.LEXICAL,
          "Enough of the explanation is there" + shown);
    }
    double certainty = 1 - certainty(chance);
    if (chance < WRONG && !(isShort(item) && !Thresholds.isWrong(likeness(item)))) {
      return item.wrong(
          score, certainty, GradeMethod.LEXICAL, "The explanation is not there" + shown);
    }
    return item.undecided(
        Math.clamp(score, Thresholds.WRONG, Thresholds.BELOW_CORRECT),
        certainty,
        "Borderline: parts of the explanation" + shown);
  }

  private static boolean isShort(GradingCase item) {
    return item.references() == 1 && item.reference().content().size() <= SHORT;
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
  double chance(double[] features, boolean several) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += weights[i][several ? 1 : 0] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The chance that "correct" is right, where it is a half at {@link #CORRECT}. */
  private static double certainty(double chance) {
    double odds = chance / (1 - chance) * (1 - CORRECT) / CORRECT;
    return odds / (1 + odds);
  }
}
