package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import learning.piggyback.ai.question.grammar.Sentence;
import learning.piggyback.ai.question.grammar.Text;
import learning.piggyback.domain.question.QuestionType;

/** Chooses one draft of each type: as many types as go together, spread over the sentences. */
final class Selection {

  private static final double ONCE_MORE = 0.7;
  private static final double ALIKE = 0.6;

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

  /** Types whose questions may hold what another asks for: "who found the hat", "what did …". */
  private static final Set<QuestionType> SAID_AGAIN =
      EnumSet.of(QuestionType.CHARACTER, QuestionType.SETTING);

  /** Types that stay where two sets are of one size. */
  private static final Set<QuestionType> RARE =
      EnumSet.of(QuestionType.CAUSAL, QuestionType.OUTCOME, QuestionType.FEELING);

  private final Language language;

  Selection(Language language) {
    this.language = language;
  }

  static double worth(Draft draft) {
    return draft.score() + WORTH.getOrDefault(draft.type(), 0.0);
  }

  private static double weight(Draft draft) {
    return worth(draft) + (RARE.contains(draft.type()) ? 1 : 0);
  }

  /** The types with the least choice choose first; then each type once before all others. */
  List<Draft> of(List<Draft> drafts) {
    Map<QuestionType, List<Draft>> byType = new EnumMap<>(QuestionType.class);
    drafts.forEach(
        draft -> byType.computeIfAbsent(draft.type(), type -> new ArrayList<>()).add(draft));
    List<List<Draft>> order =
        byType.values().stream().sorted(Comparator.comparingInt(List::size)).toList();
    return order.stream()
        .map(first ->
            Stream.concat(Stream.of(first), order.stream().filter(other -> !other.equals(first)))
                .toList())
        .map(this::chosen)
        .max(
            Comparator.<List<Draft>>comparingInt(List::size)
                .thenComparingDouble(set -> set.stream().mapToDouble(Selection::weight).sum()))
        .orElse(List.of());
  }

  private List<Draft> chosen(List<List<Draft>> byType) {
    List<Draft> chosen = new ArrayList<>();
    for (List<Draft> options : byType) {
      options.stream()
          .filter(draft -> chosen.stream().noneMatch(other -> twin(draft, other)))
          .max(
              Comparator.comparingDouble(
                  draft -> draft.score() - crowding(draft.sentence(), chosen)))
          .ifPresent(chosen::add);
    }
    return chosen;
  }

  /** Two that ask the same, or of which one tells the other's answer. */
  private boolean twin(Draft one, Draft other) {
    if (one.question().equalsIgnoreCase(other.question())) {
      return true;
    }
    boolean near = Math.abs(one.sentence().index() - other.sentence().index()) <= 1;
    return near
        && (one.answer().equalsIgnoreCase(other.answer())
            || within(one, other)
            || within(other, one)
            || (longer(one) && longer(other) && alike(one.answer(), other.answer()))
            || tells(one, other)
            || tells(other, one));
  }

  private static boolean within(Draft one, Draft other) {
    return Text.words(one.answer()) > 1
        && EnumSet.of(one.type(), other.type()).contains(QuestionType.ACTION)
        && other.answer().contains(one.answer());
  }

  private static boolean longer(Draft draft) {
    return Text.words(draft.answer()) > 2 && !SAID_AGAIN.contains(draft.type());
  }

  /** Whether a question says what another one asks for; who and where may be said again. */
  private boolean tells(Draft one, Draft other) {
    boolean speech = other.answer().startsWith("\"");
    boolean said = EnumSet.of(one.type(), other.type()).stream().anyMatch(SAID_AGAIN::contains);
    boolean thing = other.type() == QuestionType.ACTION && Text.words(other.answer()) <= 3;
    return (speech || !(said || thing)) && alike(other.answer(), one.question());
  }

  /** Whether most of what a text says is said in the other. */
  private boolean alike(String text, String other) {
    List<String> words = language.contentWords(text);
    Set<String> said = new HashSet<>(language.contentWords(other));
    return !words.isEmpty()
        && words.stream().filter(said::contains).count() >= words.size() * ALIKE;
  }

  private static double crowding(Sentence sentence, List<Draft> chosen) {
    return ONCE_MORE
        * chosen.stream().filter(draft -> draft.sentence().index() == sentence.index()).count();
  }
}
