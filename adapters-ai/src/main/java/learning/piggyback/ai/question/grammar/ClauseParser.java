package learning.piggyback.ai.question.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.ai.question.grammar.Chunk.Kind;
import org.jspecify.annotations.Nullable;

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

  private static final Set<String> FRONTED =
      Set.of("when", "as", "while", "after", "before", "once", "as_soon_as", "since", "because");

  private static final int LONGEST_ASIDE = 16;

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Chunker chunker;
  private final Complements complements;
  private final List<Clause> clauses = new ArrayList<>();
  private @Nullable Chunk actor;
  private @Nullable VerbGroup acting;

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
      int there = lead.get().is(Kind.PREPOSITION) ? placedFirst(lead.get(), connector) : i;
      if (there > i) {
        return there;
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
    if (sentence.word(i).tag().auxiliary()
        || sentence.at(i, Tag.PAST)
        || sentence.at(i, Tag.PRESENT)) {
      return elided(i, connector);
    }
    if (sentence.at(i, Tag.THERE)) {
      return there(i, connector);
    }
    return chunker.nouns(i).map(subject -> full(subject, connector)).orElse(i);
  }

  /** "In the farmhouse lived two students". */
  private int placedFirst(Chunk place, String connector) {
    Optional<VerbGroup> verb =
        chunker
            .verb(place.to())
            .filter(group -> group.simple() && lexicon.on("verb-groups.stay", group.lemma()));
    Optional<Chunk> subject =
        verb.flatMap(group -> chunker.nouns(group.to()))
            .filter(chunk -> sentence.word(chunk.head()).tag().nominal())
            .filter(chunk -> chunker.verb(chunk.to()).isEmpty());
    if (subject.isEmpty()) {
      return place.from();
    }
    int to = subject.get().to();
    if (sound(to, List.of())) {
      clauses.add(
          new Clause(
              sentence,
              connector,
              subject.get(),
              false,
              verb.get(),
              List.of(place),
              to,
              nextKey(to)));
    }
    return to;
  }

  private boolean subjectThenVerb(int i) {
    return chunker.nouns(i).filter(subject -> verbBehind(subject).isPresent()).isPresent();
  }

  private Optional<VerbGroup> verbBehind(Chunk subject) {
    int at = subject.to();
    while (sentence.at(at, Tag.ADV)
        || sentence.at(at, Tag.NOT)
        || sentence.key(at).matches("all|both|each")) {
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
    Optional<VerbGroup> verb =
        verbBehind(subject).or(() -> behindAside(subject)).or(() -> behindRelative(subject));
    return verb.map(found -> rest(subject, false, found, connector)).orElse(subject.from());
  }

  /** "Bruno, the duck, swims", "the king, who was glad, sent": what stands between commas waits. */
  private Optional<VerbGroup> behindAside(Chunk subject) {
    int from = subject.to() + 1;
    boolean aside =
        sentence.at(subject.to(), Tag.COMMA)
            && (sentence.at(from, Tag.DET)
                || sentence.at(from, Tag.POSS)
                || sentence.at(from, Tag.WH)
                || sentence.at(from, Tag.ING)
                || sentence.at(from, Tag.PARTICIPLE)
                || sentence.at(from, Tag.ADJ)
                || sentence.at(from, Tag.PREP)
                || sentence.at(from, Tag.ADV)
                || sentence.key(from).matches("when|as"));
    for (int i = from; aside && i < Math.min(sentence.size(), from + LONGEST_ASIDE); i++) {
      if (sentence.at(i, Tag.STOP) || sentence.at(i, Tag.QUOTE)) {
        return Optional.empty();
      }
      if (sentence.at(i, Tag.COMMA)) {
        int at = sentence.at(i + 1, Tag.ADV) ? i + 2 : i + 1;
        return chunker.verb(at).filter(verb -> agrees(subject, verb));
      }
    }
    return Optional.empty();
  }

  /** "The man who lived there was old". */
  private Optional<VerbGroup> behindRelative(Chunk subject) {
    if (!sentence.at(subject.to(), Tag.WH)) {
      return Optional.empty();
    }
    int at = subject.to() + 1;
    Optional<Chunk> other = chunker.nouns(at);
    Optional<VerbGroup> inner = chunker.verb(other.map(Chunk::to).orElse(at));
    if (inner.isEmpty()) {
      return Optional.empty();
    }
    at = inner.get().to();
    List<Chunk> rest = new ArrayList<>();
    while (at < sentence.size()) {
      Optional<VerbGroup> verb = chunker.verb(at).filter(group -> agrees(subject, group));
      if (verb.isPresent()) {
        return verb;
      }
      Optional<Chunk> next = complements.at(at, rest);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      rest.add(next.get());
      at = next.get().to();
    }
    return Optional.empty();
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
    joins |= listed(i);
    if (!joins || actor == null) {
      return i;
    }
    boolean now = acting != null && acting.present();
    Optional<VerbGroup> verb =
        chunker.verb(i).filter(group -> group.present() == now || group.first().is(Tag.MODAL));
    return verb.isPresent() ? rest(actor, true, verb.get(), connector) : i;
  }

  /** "came in, sat down and laughed": the second of several. */
  private boolean listed(int i) {
    if (!sentence.at(i - 1, Tag.COMMA) || clauses.isEmpty() || clauses.getLast().to() != i - 1) {
      return false;
    }
    return !lexicon.tags(sentence.key(i)).contains(Tag.PARTICIPLE) && sentence.at(i, Tag.PAST);
  }

  private int rest(Chunk subject, boolean elided, VerbGroup verb, String connector) {
    return rest(subject, elided, verb, connector, verb.to());
  }

  private int rest(Chunk subject, boolean elided, VerbGroup verb, String connector, int from) {
    List<Chunk> rest = new ArrayList<>();
    int at = from;
    actor = connector.equals("that") ? null : subject;
    acting = verb;
    while (at < sentence.size()) {
      int here = at;
      Optional<Chunk> chunk =
          knows(verb) || sentence.key(at).equals("that")
              ? content(at).or(() -> complements.at(here, rest))
              : complements.at(at, rest);
      if (chunk.isEmpty()) {
        break;
      }
      Chunk next = chunk.get();
      if (next.is(Kind.NOUN) && verbBehind(next).isPresent()) {
        boolean relative =
            sentence.at(next.head(), Tag.PRONOUN)
                && !rest.isEmpty()
                && (rest.getLast().is(Kind.NOUN) || rest.getLast().is(Kind.PREPOSITION))
                && sentence.word(rest.getLast().head()).tag().nominal();
        if (!(relative || FRONTED.contains(connector)) || knows(verb)) {
          return skip(at);
        }
        break;
      }
      rest.add(next);
      at = next.to();
    }
    boolean cut =
        at < sentence.size()
            && !rest.isEmpty()
            && rest.getLast().is(Kind.NOUN)
            && sentence.at(at, Tag.PRONOUN);
    if (cut || sound(at, rest) || (FRONTED.contains(connector) && chunker.nouns(at).isPresent())) {
      clauses.add(new Clause(sentence, connector, subject, elided, verb, rest, at, nextKey(at)));
    }
    return Math.max(at, verb.to());
  }

  private boolean knows(VerbGroup verb) {
    return lexicon.on("verb-groups.know", verb.lemma())
        || lexicon.on("verb-groups.say", verb.lemma());
  }

  /** "that the door was open", to where the statement ends. */
  private Optional<Chunk> content(int at) {
    boolean opens = sentence.at(at, Tag.SUB) || sentence.at(at, Tag.WH);
    int before = at - 1;
    while (before > 0
        && !sentence.at(before, Tag.COMMA)
        && !sentence.key(before).matches("so|such")) {
      before--;
    }
    if (sentence.key(before).matches("so|such")) {
      return Optional.empty();
    }
    if (!opens || !sentence.key(at).matches("that|how|what|where|why|whether|if")) {
      return Optional.empty();
    }
    int to = at + 1;
    while (to < sentence.size()
        && !sentence.at(to, Tag.COMMA)
        && !sentence.at(to, Tag.STOP)
        && !sentence.at(to, Tag.QUOTE)
        && !sentence.at(to, Tag.SUB)
        && !(sentence.at(to, Tag.AND)
            && (chunker.verb(to + 1).isPresent() || subjectThenVerb(to + 1)))) {
      to++;
    }
    return to > at + 2 ? Optional.of(Chunk.of(Kind.CONTENT, at, to, at)) : Optional.empty();
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
    if (next.is(Tag.WH) && !rest.isEmpty() && rest.getLast().is(Kind.ADVERB)) {
      return !lexicon.tags(sentence.key(rest.getLast().head())).contains(Tag.PREP);
    }
    if (next.key().equals("that")
        && !rest.isEmpty()
        && sentence.key(rest.getLast().from()).equals("so")) {
      return rest.getLast().is(Kind.ADJECTIVE);
    }
    boolean described =
        !rest.isEmpty()
            && (rest.getLast().is(Kind.NOUN) || rest.getLast().is(Kind.PREPOSITION))
            && (next.is(Tag.WH) || next.key().startsWith("as_"));
    if (COMPARING.contains(next.key()) && !described) {
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
