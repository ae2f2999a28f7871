package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.ai.question.grammar.Sentence;
import learning.piggyback.ai.question.grammar.Story;
import learning.piggyback.ai.question.grammar.Text;
import learning.piggyback.domain.question.Candidate;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.video.Cue;

/**
 * Writes the questions that a transcript supports: one of each type, the best of what the rules
 * find.
 */
public final class QuestionPress {

  private static final int MOST_WORDS = 15;
  private static final int FEWEST_WORDS = 3;
  private static final double HIGHEST_GRADE = 5;
  private static final int LONGEST_ANSWER = 18;
  private static final int MOST_VARIANTS = 6;
  private static final double SHARED = 0.5;
  private static final double ONCE_MORE = 0.7;

  /** Who chooses before whom where both have as much choice: the rarer kind. */
  private static final List<QuestionType> FIRST =
      List.of(
          QuestionType.PREDICTION,
          QuestionType.CAUSAL,
          QuestionType.OUTCOME,
          QuestionType.FEELING,
          QuestionType.SETTING,
          QuestionType.ACTION,
          QuestionType.CHARACTER);

  private static final Set<QuestionType> MIRRORED =
      EnumSet.of(QuestionType.ACTION, QuestionType.PREDICTION);

  /** Types that ask what goes with what. */
  private static final Set<QuestionType> SEQUELS =
      EnumSet.of(QuestionType.CAUSAL, QuestionType.OUTCOME, QuestionType.PREDICTION);

  /** What a type is worth where scores are alike: what makes a child think comes first. */
  private static final Map<QuestionType, Double> WORTH =
      new EnumMap<>(
          Map.of(
              QuestionType.CAUSAL,
              0.3,
              QuestionType.OUTCOME,
              0.15,
              QuestionType.ACTION,
              0.25,
              QuestionType.CHARACTER,
              0.2,
              QuestionType.FEELING,
              0.25,
              QuestionType.SETTING,
              0.15,
              QuestionType.PREDICTION,
              0.05));

  private final Language language;
  private final List<QuestionRule> rules =
      List.of(
          new CharacterRule(),
          new SpeechRule(),
          new SettingRule(),
          new FeelingRule(),
          new ActionRule(),
          new CausalRule(),
          new OutcomeRule(),
          new PredictionRule());

  public QuestionPress(Language language) {
    this.language = language;
  }

  /**
   * @param cues in the order in which they are heard
   * @param firstCurrent index of the first one that is to be asked about
   * @return best first, at most one of each type; empty when the text supports none
   */
  public List<Candidate> write(List<Cue> cues, int firstCurrent) {
    Story story = language.read(cues, firstCurrent);
    Scene scene = new Scene(story, language);
    List<Draft> drafts = new ArrayList<>();
    for (QuestionRule rule : rules) {
      rule.drafts(scene).stream()
          .map(this::finished)
          .flatMap(Optional::stream)
          .forEach(drafts::add);
    }
    return ranked(story, chosen(drafts));
  }

  private Optional<Draft> finished(Draft draft) {
    String question = Text.capital(draft.question().strip()) + "?";
    int words = Text.words(question);
    boolean fits =
        words <= MOST_WORDS
            && words > FEWEST_WORDS
            && Text.words(draft.answer()) <= LONGEST_ANSWER
            && !draft.answer().isBlank()
            && language.grade(question) <= HIGHEST_GRADE
            && !givesAway(question, draft);
    return fits
        ? Optional.of(
            new Draft(
                draft.type(),
                question,
                draft.answer(),
                variants(draft),
                draft.sentence(),
                draft.score()))
        : Optional.empty();
  }

  /** Whether a question holds its own answer, or so much of it that little is left to say. */
  private boolean givesAway(String question, Draft draft) {
    String answer = draft.answer();
    boolean phrase =
        switch (draft.type()) {
          case CHARACTER, SETTING, FEELING, ACTION -> true;
          case CAUSAL, OUTCOME, PREDICTION -> false;
        };
    Set<String> asked = new HashSet<>(language.contentWords(question));
    List<String> said = language.contentWords(answer);
    long shared = said.stream().filter(asked::contains).count();
    return said.isEmpty()
        || shared > said.size() * SHARED
        || (shared > 0 && said.size() <= 2 && phrase)
        || question
            .toLowerCase(java.util.Locale.ROOT)
            .contains(answer.toLowerCase(java.util.Locale.ROOT));
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

  /** One draft a type; the types with the least choice choose first, so that sentences spread. */
  private static List<Draft> chosen(List<Draft> drafts) {
    Map<QuestionType, List<Draft>> byType = new EnumMap<>(QuestionType.class);
    drafts.forEach(
        draft -> byType.computeIfAbsent(draft.type(), type -> new ArrayList<>()).add(draft));
    List<Draft> chosen = new ArrayList<>();
    byType.values().stream()
        .sorted(
            Comparator.comparingInt((List<Draft> options) -> options.size())
                .thenComparingInt(options -> FIRST.indexOf(options.getFirst().type())))
        .forEach(options ->
            options.stream()
                .filter(draft -> chosen.stream().noneMatch(other -> twin(draft, other)))
                .max(
                    Comparator.comparingDouble(
                        draft -> draft.score() - crowding(draft.sentence(), chosen)))
                .ifPresent(chosen::add));
    return chosen;
  }

  /** Two that ask the same, or of which one tells the other's answer. */
  private static boolean twin(Draft one, Draft other) {
    boolean together = one.sentence().index() == other.sentence().index();
    boolean sequels =
        (SEQUELS.contains(one.type()) && SEQUELS.contains(other.type()))
            || EnumSet.of(one.type(), other.type()).equals(MIRRORED);
    return one.question().equalsIgnoreCase(other.question())
        || (together
            && (one.type() == QuestionType.ACTION || other.type() == QuestionType.ACTION)
            && (within(one, other) || within(other, one)))
        || (together && (sequels || one.answer().equalsIgnoreCase(other.answer())));
  }

  private static boolean within(Draft one, Draft other) {
    return Text.words(one.answer()) > 1 && other.answer().contains(one.answer());
  }

  private static double crowding(Sentence sentence, List<Draft> chosen) {
    return ONCE_MORE
        * chosen.stream().filter(draft -> draft.sentence().index() == sentence.index()).count();
  }

  private static List<Candidate> ranked(Story story, List<Draft> chosen) {
    List<Draft> order =
        chosen.stream()
            .sorted(
                Comparator.comparingDouble(
                        (Draft draft) -> -draft.score() - WORTH.getOrDefault(draft.type(), 0.0))
                    .thenComparing(Draft::type))
            .toList();
    List<Candidate> candidates = new ArrayList<>();
    for (Draft draft : order) {
      candidates.add(
          new Candidate(
              draft.type(),
              draft.question(),
              draft.answer(),
              candidates.size() + 1,
              draft.variants(),
              Optional.of(story.evidence(draft.sentence()))));
    }
    return candidates;
  }
}
