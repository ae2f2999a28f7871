package learning.piggyback.ai.question.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a question into one that can follow "tell me": "Why did Mia run?" into "why Mia ran". What
 * the rules are not sure of they leave.
 */
public final class IndirectQuestions {

  private static final int MOST_WORDS = 20;
  private static final int LONGEST_ASKING = 4;

  private static final Set<String> DOING = Set.of("do", "does", "did");
  private static final Set<String> BEING = Set.of("is", "are", "was", "were");
  private static final Set<String> HAVING = Set.of("has", "have", "had");
  private static final Set<String> MODALS =
      Set.of("can", "could", "will", "would", "should", "must", "may", "might");
  private static final Set<String> ADVERBIAL = Set.of("why", "where", "when", "how");
  private static final Set<String> THINGS = Set.of("who", "what", "which", "whose", "how");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "you", "i");

  private final EnglishLexicon lexicon;
  private final EnglishVerbs verbs;

  public IndirectQuestions(English english) {
    this.lexicon = english.lexicon();
    this.verbs = lexicon.verbs();
  }

  /** Without its question mark; empty when the rules do not follow. */
  public Optional<String> of(String question) {
    String bare = question.strip().replaceAll("[?!.\\s]+$", "");
    if (bare.matches(".*[^\\p{L}\\p{N}'’ -].*") || bare.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = Genitives.split(bare);
    if (words.size() < 2 || words.size() > MOST_WORDS || words.contains("n't")) {
      return Optional.empty();
    }
    words.set(0, words.getFirst().toLowerCase(Locale.ROOT));
    return turned(new Asked(words, lexicon)).map(Genitives::join);
  }

  private Optional<List<String>> turned(Asked asked) {
    int auxiliary = auxiliary(asked);
    if (auxiliary < 0) {
      return asked.isFinite(1) && Set.of("who", "what").contains(asked.word(0))
          ? Optional.of(asked.words())
          : Optional.empty();
    }
    List<String> asking = auxiliary == 0 ? List.of("if") : asked.words().subList(0, auxiliary);
    String first = asked.word(auxiliary);
    if (DOING.contains(first)) {
      return asked.word(auxiliary + 1).isEmpty()
          ? Optional.empty()
          : supported(asked, asking, auxiliary);
    }
    return inverted(asked, asking, auxiliary);
  }

  /** Where the auxiliary stands that was put before its subject; -1 when there is none. */
  private static int auxiliary(Asked asked) {
    if (isAuxiliary(asked.word(0))) {
      return 0;
    }
    if (!ADVERBIAL.contains(asked.word(0)) && !THINGS.contains(asked.word(0))) {
      return -1;
    }
    int most = THINGS.contains(asked.word(0)) ? LONGEST_ASKING : 1;
    for (int i = 1; i <= most; i++) {
      if (isAuxiliary(asked.word(i))) {
        return i;
      }
      if (asked.isFinite(i) && !asked.isNominal(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAuxiliary(String word) {
    return DOING.contains(word)
        || BEING.contains(word)
        || HAVING.contains(word)
        || MODALS.contains(word);
  }

  /** "why did Mia run": the verb takes over what "did" says. */
  private Optional<List<String>> supported(Asked asked, List<String> asking, int auxiliary) {
    int verb = auxiliary + 2;
    if (!PRONOUNS.contains(asked.word(auxiliary + 1))) {
      verb = asked.nounsEnd(auxiliary + 1);
    }
    while (asked.isAdverb(verb)) {
      verb++;
    }
    if (!asked.canBeBase(verb) && asked.canBeBase(verb - 1)) {
      // "the willow cry": what looks like one noun is a noun and the verb
      verb--;
    }
    if (verb <= auxiliary + 1 || !asked.canBeBase(verb) || asked.joinsVerbBehind(verb)) {
      return Optional.empty();
    }
    List<String> turned = new ArrayList<>(asking);
    turned.addAll(asked.words().subList(auxiliary + 1, verb));
    turned.add(inflected(asked.word(auxiliary), asked.word(verb)));
    turned.addAll(asked.words().subList(verb + 1, asked.words().size()));
    return Optional.of(turned);
  }

  private String inflected(String support, String verb) {
    return switch (support) {
      case "did" ->
          switch (verb) {
            case "do" -> "did";
            case "have" -> "had";
            default -> verbs.past(verb);
          };
      case "does" ->
          switch (verb) {
            case "do" -> "does";
            case "have" -> "has";
            case "go" -> "goes";
            default -> verbs.third(verb);
          };
      default -> verb;
    };
  }

  /** "why was the bird sad", "what was the king doing", "who was sad". */
  private static Optional<List<String>> inverted(Asked asked, List<String> asking, int auxiliary) {
    int subject = auxiliary + 1;
    boolean isPronoun = PRONOUNS.contains(asked.word(subject));
    int end = isPronoun ? subject + 1 : asked.nounsEnd(subject);
    boolean mayBeSubject =
        auxiliary > 0
            && THINGS.contains(asking.getFirst())
            && !(asking.size() == 1 && asking.getFirst().equals("how"));
    if (end <= subject) {
      return mayBeSubject ? Optional.of(asked.words()) : Optional.empty();
    }
    if (HAVING.contains(asked.word(auxiliary)) && !asked.isParticiple(end)) {
      return mayBeSubject && !isPronoun ? Optional.of(asked.words()) : Optional.empty();
    }
    if (MODALS.contains(asked.word(auxiliary)) && !asked.isBase(end)) {
      return mayBeSubject && asked.isBase(subject) ? Optional.of(asked.words()) : Optional.empty();
    }
    if (asked.isUnclear(end)) {
      return Optional.empty();
    }
    List<String> words = asked.words();
    boolean isLast = asked.isPhraseToTheEnd(end) && asking.getFirst().matches("who|what");
    int at = isLast ? words.size() : end;
    List<String> turned = new ArrayList<>(asking);
    turned.addAll(words.subList(subject, at));
    turned.add(asked.word(auxiliary));
    turned.addAll(words.subList(at, words.size()));
    return Optional.of(turned);
  }
}
