package learning.piggyback.ai.question.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Chunk.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of a sentence. What it does not follow it leaves out: a clause missed is a
 * question less, a clause misread is a wrong question.
 */
final class ClauseParser {

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Chunker chunker;
  private final Complements complements;
  private final SubjectVerbs subjects;
  private final Endings endings;
  private final List<Clause> clauses = new ArrayList<>();
  private @Nullable Chunk actor;
  private @Nullable VerbGroup acting;

  private ClauseParser(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.chunker = new Chunker(sentence, lexicon);
    this.complements = new Complements(sentence, lexicon, chunker);
    this.subjects = new SubjectVerbs(sentence, chunker, complements);
    this.endings = new Endings(sentence, lexicon, chunker, subjects);
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
      if (lexicon.on("ties.for", sentence.key(i))
          && i > 0
          && sentence.at(i - 1, Tag.COMMA)
          && subjects.beginClause(i + 1)) {
        return clause(i + 1, sentence.key(i));
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
    if (endings.sound(to, List.of())) {
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

  private int full(Chunk subject, String connector) {
    Optional<VerbGroup> verb = subjects.of(subject);
    return verb.map(found -> rest(subject, false, found, connector)).orElse(subject.from());
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
        lexicon.on("ties.on", connector)
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
    actor = lexicon.on("ties.that", connector) ? null : subject;
    acting = verb;
    while (at < sentence.size()) {
      int here = at;
      Optional<Chunk> chunk =
          endings.knows(verb) || lexicon.on("ties.that", sentence.key(at))
              ? endings.content(at).or(() -> complements.at(here, rest))
              : complements.at(at, rest);
      if (chunk.isEmpty()) {
        break;
      }
      Chunk next = chunk.get();
      if (next.is(Kind.NOUN) && subjects.directly(next).isPresent()) {
        boolean relative =
            sentence.at(next.head(), Tag.PRONOUN)
                && !rest.isEmpty()
                && (rest.getLast().is(Kind.NOUN) || rest.getLast().is(Kind.PREPOSITION))
                && sentence.word(rest.getLast().head()).tag().nominal();
        if (!(relative || lexicon.on("ties.fronted", connector)) || endings.knows(verb)) {
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
    if (cut
        || endings.sound(at, rest)
        || (lexicon.on("ties.fronted", connector) && chunker.nouns(at).isPresent())) {
      clauses.add(new Clause(sentence, connector, subject, elided, verb, rest, at, nextKey(at)));
    }
    return Math.max(at, verb.to());
  }

  private String nextKey(int at) {
    return sentence.at(at, Tag.COMMA) ? "," : sentence.key(at);
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
