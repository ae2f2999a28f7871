package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import learning.piggyback.ai.question.grammar.Story;
import learning.piggyback.ai.question.grammar.Text;
import learning.piggyback.application.question.RewriteRequest;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.check.AgeBand;
import learning.piggyback.domain.question.check.DistinctQuestions;
import learning.piggyback.domain.question.check.UnsafeText;
import learning.piggyback.domain.question.check.WordingRules;
import learning.piggyback.domain.video.Cue;

/** Writes the questions that a transcript supports: of what the rules find the best. */
public final class QuestionPress {

  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_ANSWER = 18;
  private static final int MOST_VARIANTS = 6;

  /** A question that names its circumstances is clearer than a bare one; experts use ten words. */
  private static final double EACH_WORD = 0.05;

  private static final int FULL_WORDS = 10;
  private static final double SHARED = 0.5;

  private static final List<QuestionRule> RULES =
      List.of(
          new CharacterRule(),
          new SpeechRule(),
          new SettingRule(),
          new FeelingRule(),
          new ActionRule(),
          new DeedRule(),
          new CausalRule(),
          new OutcomeRule(),
          new PredictionRule());

  private final Language language;
  private final WordingRules wording;
  private final Story story;

  /**
   * @param cues in the order in which they are heard
   * @param firstCurrent index of the first one that is to be asked about
   */
  public QuestionPress(Language language, AgeBand ages, List<Cue> cues, int firstCurrent) {
    this.language = language;
    this.wording = new WordingRules(ages);
    this.story = language.read(cues, firstCurrent);
  }

  /** One of each type at most, best first; empty when the text supports none. */
  public List<Candidate> write() {
    return ranked(new Selection(language).of(drafts()));
  }

  /**
   * The best one of the type that is worded otherwise than the current one and those to avoid, and
   * if it can be has another answer, too; alone or empty.
   */
  public List<Candidate> another(RewriteRequest request) {
    List<String> answer = language.contentWords(request.answer());
    Comparator<Draft> newAnswerFirst =
        Comparator.comparing(draft -> language.contentWords(draft.answer()).equals(answer));
    return ranked(
        drafts().stream()
            .filter(draft -> draft.type() == request.type() && isOther(draft, request))
            .min(newAnswerFirst.thenComparingDouble(draft -> -draft.score()))
            .stream()
            .toList());
  }

  private static boolean isOther(Draft draft, RewriteRequest request) {
    return Stream.concat(Stream.of(request.question()), request.avoid().stream())
        .noneMatch(known -> DistinctQuestions.areAlike(known, draft.question()));
  }

  private List<Draft> drafts() {
    Scene scene = new Scene(story, language);
    return RULES.stream()
        .flatMap(rule -> rule.drafts(scene).stream())
        .flatMap(draft -> finished(draft).stream())
        .toList();
  }

  private Optional<Draft> finished(Draft draft) {
    String question = Text.capital(draft.question().strip()) + "?";
    double fullness = EACH_WORD * Math.min(Text.words(question), FULL_WORDS);
    return Optional.of(
            new Draft(
                draft.type(),
                question,
                draft.answer(),
                variants(draft),
                draft.sentence(),
                draft.score() + fullness))
        .filter(this::sound);
  }

  private boolean sound(Draft draft) {
    Candidate candidate = candidate(draft, 1);
    return Text.words(draft.question()) > FEWEST_WORDS
        && Text.words(draft.answer()) <= LONGEST_ANSWER
        && !draft.answer().isBlank()
        && !stutters(draft.question())
        && !givesAway(draft)
        && wording.findings(candidate).isEmpty()
        && !UnsafeText.isIn(candidate);
  }

  /** "What happened after the mouse missed the mouse?": a word twice is a pronoun misread. */
  private boolean stutters(String question) {
    List<String> words = language.contentWords(question);
    return words.size() > Set.copyOf(words).size();
  }

  /** Whether a question holds so much of its answer that little is left to say. */
  private boolean givesAway(Draft draft) {
    boolean phrase =
        switch (draft.type()) {
          case CHARACTER, SETTING, FEELING, ACTION -> true;
          case CAUSAL, OUTCOME, PREDICTION -> false;
        };
    Set<String> asked = new HashSet<>(language.contentWords(draft.question()));
    List<String> said = language.contentWords(draft.answer());
    long shared = said.stream().filter(asked::contains).count();
    return said.isEmpty()
        || shared > said.size() * SHARED
        || (shared > 0 && said.size() <= 2 && phrase);
  }

  private List<String> variants(Draft draft) {
    Set<String> variants = new LinkedHashSet<>(draft.variants());
    variants.removeIf(variant ->
        variant.isBlank()
            || variant.equals(draft.answer())
            || language.contentWords(variant).isEmpty());
    if (variants.isEmpty()) {
      variants.add(draft.answer());
    }
    return variants.stream().limit(MOST_VARIANTS).toList();
  }

  private List<Candidate> ranked(List<Draft> chosen) {
    List<Draft> order =
        chosen.stream()
            .sorted(
                Comparator.comparingDouble((Draft draft) -> -Selection.worth(draft))
                    .thenComparing(Draft::type))
            .toList();
    List<Candidate> candidates = new ArrayList<>();
    for (Draft draft : order) {
      candidates.add(candidate(draft, candidates.size() + 1));
    }
    return candidates;
  }

  private Candidate candidate(Draft draft, int rank) {
    return new Candidate(
        draft.type(),
        draft.question(),
        draft.answer(),
        rank,
        draft.variants(),
        Optional.of(story.evidence(draft.sentence())));
  }
}
