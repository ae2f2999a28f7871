package learning.piggyback.ai.question.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.ai.question.grammar.Chunk.Kind;

/**
 * Finds the statements of a sentence. What it does not follow it leaves out: a clause missed is a
 * question less, a clause misread is a wrong question.
 */
final class ClauseParser {

  private static final Set<String> COMPARING =
      Set.of(
          "than",
          "that",
          "if",
          "whether",
          "as_if",
          "as_though",
          "unless",
          "lest",
          "how",
          "what",
          "why",
          "where");

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Chunker chunker;
  private final Complements complements;
  private final List<Clause> clauses = new ArrayList<>();

  private ClauseParser(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.chunker = new Chunker(sentence, lexicon);
    this.complements = new Complements(sentence, lexicon, chunker);
  }

  static List<Clause> parse(Sentence sentence, Lexicon lexicon) {
    ClauseParser parser = new ClauseParser(sentence, lexicon);
    if (!sentence.key(sentence.size() - 1).equals("?")) {
      parser.run();
    }
    return List.copyOf(parser.clauses);
  }

  private void run() {
    int i = 0;
    String connector = "";
    while (i < sentence.size()) {
      Word word = sentence.word(i);
      if (word.is(Tag.SUB) || word.is(Tag.AND)) {
        connector = word.key();
        i++;
      } else if (word.is(Tag.COMMA)
          || word.is(Tag.STOP)
          || word.is(Tag.ADV)
          || word.is(Tag.QUOTE)) {
        connector = word.is(Tag.ADV) ? connector : "";
        i++;
      } else {
        int end = clause(i, connector);
        i = end > i ? end : skip(i);
        connector = "";
      }
    }
  }

  /** Reads the clause at a word and answers where it ends; the same word when there is none. */
  private int clause(int i, String connector) {
    Optional<Chunk> lead =
        chunker.preposition(i).or(() -> chunker.noun(i).filter(chunk -> chunk.is(Kind.TIME)));
    if (lead.isPresent()) {
      if (sentence.key(i).equals("for")
          && i > 0
          && sentence.at(i - 1, Tag.COMMA)
          && subjectThenVerb(i + 1)) {
        return clause(i + 1, "for");
      }
      int behind = lead.get().to();
      while (sentence.at(behind, Tag.COMMA) || sentence.at(behind, Tag.ADV)) {
        behind++;
      }
      int end = behind < sentence.size() ? clause(behind, connector) : behind;
      return end > behind ? end : i;
    }
    if (i > 0 && sentence.at(i - 1, Tag.QUOTE) && sentence.word(i).tag().finite()) {
      return inverted(i);
    }
    if (sentence.at(i, Tag.PAST) || sentence.at(i, Tag.PRESENT) || sentence.at(i, Tag.BE)) {
      return elided(i, connector);
    }
    if (sentence.at(i, Tag.THERE)) {
      return there(i, connector);
    }
    return chunker.nouns(i).map(subject -> full(subject, connector)).orElse(i);
  }

  private boolean subjectThenVerb(int i) {
    return chunker.nouns(i).filter(subject -> verbBehind(subject).isPresent()).isPresent();
  }

  private Optional<VerbGroup> verbBehind(Chunk subject) {
    int at = subject.to();
    while (sentence.at(at, Tag.ADV) || sentence.at(at, Tag.NOT)) {
      at++;
    }
    return chunker.verb(at).filter(verb -> agrees(subject, verb));
  }

  private boolean agrees(Chunk subject, VerbGroup verb) {
    Word head = sentence.word(subject.head());
    boolean several =
        head.is(Tag.PLURAL)
            || sentence.words().subList(subject.from(), subject.to()).stream()
                .anyMatch(word -> word.key().equals("and"));
    return switch (verb.first().tag()) {
      case PRESENT -> !several && !head.is(Tag.OBJECT);
      case BASE -> several || head.is(Tag.PRONOUN);
      default -> !head.is(Tag.OBJECT) || head.key().equals("it") || head.key().equals("you");
    };
  }

  private int full(Chunk subject, String connector) {
    Optional<VerbGroup> verb = verbBehind(subject);
    if (verb.isEmpty() && sentence.at(subject.to(), Tag.COMMA)) {
      verb = behindApposition(subject);
    }
    return verb.map(found -> rest(subject, false, found, connector)).orElse(subject.from());
  }

  /** "Bruno, the duck, swims": what stands between commas says the subject again. */
  private Optional<VerbGroup> behindApposition(Chunk subject) {
    int from = subject.to() + 1;
    return sentence.at(from, Tag.DET)
        ? chunker
            .noun(from)
            .filter(again -> sentence.at(again.to(), Tag.COMMA))
            .flatMap(again -> chunker.verb(again.to() + 1))
            .filter(verb -> agrees(subject, verb))
        : Optional.empty();
  }

  /** "There was an old man in the house": the noun phrase behind the verb is the subject. */
  private int there(int i, String connector) {
    Optional<VerbGroup> verb =
        chunker
            .verb(i + 1)
            .filter(group ->
                group.copula() || group.lemma().equals("live") || group.lemma().equals("stand"));
    Optional<Chunk> subject =
        verb.flatMap(group -> chunker.nouns(group.to()))
            .filter(chunk -> chunk.is(Kind.NOUN) && sentence.word(chunk.head()).tag().nominal());
    return subject
        .map(chunk -> rest(chunk, false, verb.orElseThrow(), connector, chunk.to()))
        .orElse(i);
  }

  /** "…," said the fox. */
  private int inverted(int i) {
    Optional<VerbGroup> verb =
        chunker
            .verb(i)
            .filter(group ->
                lexicon.on("verb-groups.say", group.lemma())
                    || lexicon.on("verb-groups.loud", group.lemma()));
    Optional<Chunk> subject = verb.flatMap(group -> chunker.nouns(group.to()));
    return subject.map(chunk -> rest(chunk, false, verb.orElseThrow(), "", chunk.to())).orElse(i);
  }

  private int elided(int i, String connector) {
    boolean joins =
        connector.equals("and")
            || connector.equals("but")
            || (i > 0 && sentence.at(i - 1, Tag.ADV) && sentence.at(i - 2, Tag.AND));
    if (!joins || clauses.isEmpty()) {
      return i;
    }
    Clause last = clauses.getLast();
    boolean near = i - last.to() <= 3 && !last.connector().equals("that");
    Optional<VerbGroup> verb =
        chunker.verb(i).filter(group -> group.present() == last.verb().present());
    return near && verb.isPresent() ? rest(last.subject(), true, verb.get(), connector) : i;
  }

  private int rest(Chunk subject, boolean elided, VerbGroup verb, String connector) {
    return rest(subject, elided, verb, connector, verb.to());
  }

  private int rest(Chunk subject, boolean elided, VerbGroup verb, String connector, int from) {
    List<Chunk> rest = new ArrayList<>();
    int at = from;
    while (at < sentence.size()) {
      Optional<Chunk> chunk = complements.at(at, rest);
      if (chunk.isEmpty()) {
        break;
      }
      Chunk next = chunk.get();
      if (next.is(Kind.NOUN) && verbBehind(next).isPresent()) {
        return skip(at);
      }
      rest.add(next);
      at = next.to();
    }
    if (sound(at, rest)) {
      clauses.add(new Clause(sentence, connector, subject, elided, verb, rest, at, nextKey(at)));
    }
    return Math.max(at, verb.to());
  }

  private String nextKey(int at) {
    return sentence.at(at, Tag.COMMA) ? "," : sentence.key(at);
  }

  /** Whether a clause may end here; false where the reading has lost its way. */
  private boolean sound(int at, List<Chunk> rest) {
    if (at >= sentence.size()) {
      return true;
    }
    Word next = sentence.word(at);
    if (next.key().equals("that")
        && !rest.isEmpty()
        && sentence.key(rest.getLast().from()).equals("so")) {
      return rest.getLast().is(Kind.ADJECTIVE);
    }
    if (COMPARING.contains(next.key())) {
      return false;
    }
    if (next.key().equals("as") && !rest.isEmpty()) {
      Chunk last = rest.getLast();
      String first = sentence.key(last.from());
      return !first.equals("as")
          && !first.equals("so")
          && !first.equals("such")
          && !first.equals("same");
    }
    return switch (next.tag()) {
      case COMMA, STOP, SUB, AND, WH, QUOTE -> true;
      default -> false;
    };
  }

  /** To the next sign or word where a clause may begin. */
  private int skip(int from) {
    int at = from + 1;
    while (at < sentence.size()
        && !(sentence.at(at, Tag.COMMA)
            || sentence.at(at, Tag.STOP)
            || sentence.at(at, Tag.SUB)
            || sentence.at(at, Tag.AND)
            || sentence.at(at, Tag.QUOTE))) {
      at++;
    }
    return at;
  }
}
