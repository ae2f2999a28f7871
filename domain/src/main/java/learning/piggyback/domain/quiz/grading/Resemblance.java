package learning.piggyback.domain.quiz.grading;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What an answer has in common with references of sentences, as numbers to put weights on. */
final class Resemblance {

  /** In the order of {@link #features}; what a weight stands for. */
  static final List<String> NAMES =
      List.of(
          "always 1",
          "what is said, found",
          "what is said beyond the question, found",
          "words beyond the question, F1",
          "any word beyond the question, found",
          "letters by three beyond the question, Dice",
          "letters by two, cosine",
          "words found in their order",
          "likeness of the short answers' rule",
          "answer words that the question has",
          "difference of the lengths",
          "reference length",
          "question length",
          "begins with 'it' or 'they'",
          "the reference says something and why",
          "the answer denies",
          "the reference denies",
          "letters by three beyond the question, found; mean of the references",
          "letters by four, found; mean of the references",
          "pairs of words, Dice; mean of the references");

  /** What a question without a text counts as: the mean of those that the weights are from. */
  private static final int QUESTION_WORDS = 18;

  private static final int FEWEST_QUESTION_WORDS = 5;
  private static final int MOST_QUESTION_WORDS = 50;

  private static final Set<String> DENIALS =
      Set.of("not", "no", "never", "without", "nothing", "none", "neither", "nobody");
  private static final Set<String> POINTERS = Set.of("it", "they");

  private final GradingCase item;
  private final SentenceWords question;
  private final SentenceWords reference;
  private final SentenceWords answer;

  /** What reference and answer say that the question does not. */
  private final Set<String> expected;

  private final Set<String> added;

  private Resemblance(GradingCase item, SentenceWords question, SentenceWords answer) {
    this.item = item;
    this.question = question;
    this.reference = SentenceWords.of(item.reference());
    this.answer = answer;
    Set<String> beyond = Overlap.minus(reference.content(), question.content());
    this.expected = beyond.isEmpty() ? reference.content() : beyond;
    this.added =
        beyond.isEmpty() ? answer.content() : Overlap.minus(answer.content(), question.content());
  }

  /** One answer, held against each of its references; there is at least one. */
  static List<Resemblance> of(List<GradingCase> cases) {
    SentenceWords question = SentenceWords.of(cases.getFirst().question());
    SentenceWords answer = SentenceWords.of(cases.getFirst().answer());
    return cases.stream().map(item -> new Resemblance(item, question, answer)).toList();
  }

  /** The reference whose words and letters the answer shares most. */
  static Resemblance nearest(List<Resemblance> all) {
    return all.size() == 1
        ? all.getFirst()
        : all.stream().max(Comparator.comparingDouble(Resemblance::nearness)).orElseThrow();
  }

  GradingCase item() {
    return item;
  }

  /** Of the nearest reference; the last three are means over all of them. */
  static double[] features(List<Resemblance> all) {
    double[] nearest = nearest(all).ofOne();
    double[] features = Arrays.copyOf(nearest, NAMES.size());
    features[nearest.length] = mean(all, Resemblance::triplesFound);
    features[nearest.length + 1] = mean(all, Resemblance::foursFound);
    features[nearest.length + 2] = mean(all, Resemblance::pairs);
    return features;
  }

  private static double mean(List<Resemblance> all, ToDoubleFunction<Resemblance> what) {
    return all.stream().mapToDouble(what).average().orElse(0);
  }

  private double nearness() {
    return sharedContent()
        + Pieces.distinct(reference.content(), 3).dice(Pieces.distinct(answer.content(), 3));
  }

  private double[] ofOne() {
    Set<String> said = reference.saidBeyond(question);
    List<String> words = item.answer().allWords();
    return new double[] {
      1,
      Overlap.found(reference.said(), answer.said()),
      Overlap.found(said.isEmpty() ? reference.said() : said, answer.said()),
      Overlap.dice(expected, added),
      Collections.disjoint(expected, added) ? 0 : 1,
      Pieces.distinct(expected, 3).dice(Pieces.distinct(added, 3)),
      Pieces.all(reference.all(), 2).cosine(Pieces.all(answer.all(), 2)),
      Overlap.foundInOrder(reference.all(), answer.all()),
      LexicalAnswer.score(item.words()),
      Overlap.found(answer.content(), question.content()),
      Math.abs(Math.log((answer.all().size() + 1.0) / (reference.all().size() + 1.0))),
      Math.log1p(reference.content().size()),
      Math.log1p(questionWords()),
      !words.isEmpty() && POINTERS.contains(words.getFirst()) ? 1 : 0,
      item.reference().allWords().indexOf("because") > 0 ? 1 : 0,
      denies(item.answer()) ? 1 : 0,
      denies(item.reference()) ? 1 : 0,
    };
  }

  private double triplesFound() {
    return Pieces.distinct(expected, 3).foundIn(Pieces.distinct(answer.content(), 3));
  }

  private double foursFound() {
    return Pieces.distinct(reference.content(), 4).foundIn(Pieces.distinct(answer.content(), 4));
  }

  private double pairs() {
    return Overlap.dice(Overlap.pairs(reference.all()), Overlap.pairs(answer.all()));
  }

  private int questionWords() {
    int words = item.question().allWords().size();
    return words == 0
        ? QUESTION_WORDS
        : Math.clamp(words, FEWEST_QUESTION_WORDS, MOST_QUESTION_WORDS);
  }

  /** The share of words that carry meaning which both have, 0 to 1. */
  double sharedContent() {
    return Overlap.dice(reference.content(), answer.content());
  }

  boolean oneDenies() {
    return denies(item.reference()) != denies(item.answer());
  }

  private static boolean denies(AnswerText text) {
    return !Collections.disjoint(text.allWords(), DENIALS);
  }
}
