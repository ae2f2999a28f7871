package learning.piggyback.ai.question.grammar;

import java.util.Optional;
import learning.piggyback.ai.question.grammar.Chunk.Kind;

/** Finds phrases in a sentence. */
final class Chunker {

  private final Sentence sentence;
  private final Lexicon lexicon;

  Chunker(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** The noun phrase that begins at a word, with its "of …", "named …" and "and …". */
  Optional<Chunk> noun(int from) {
    return simple(from).map(this::extended);
  }

  /** A noun phrase that may be several: "the fox and the crow", "apples, pears and plums". */
  Optional<Chunk> nouns(int from) {
    return noun(from).map(phrase -> listed(phrase, false));
  }

  /** The same behind a verb, where "and the crow" may begin the next clause instead. */
  Optional<Chunk> objects(int from) {
    return noun(from).map(phrase -> listed(phrase, true));
  }

  private Chunk extended(Chunk phrase) {
    Chunk longer = phrase;
    while (sentence.key(longer.to()).equals("of") && sentence.word(longer.head()).tag().nominal()) {
      Optional<Chunk> owner = simple(longer.to() + 1);
      if (owner.isEmpty()) {
        break;
      }
      longer = longer(longer, owner.get().to());
    }
    String next = sentence.key(longer.to());
    if ((next.equals("named") || next.equals("called")) && sentence.at(longer.to() + 1, Tag.NAME)) {
      longer = longer(longer, simple(longer.to() + 1).orElseThrow().to());
    }
    return longer;
  }

  private static Chunk longer(Chunk phrase, int to) {
    return new Chunk(phrase.kind(), phrase.from(), to, phrase.head(), phrase.inner());
  }

  private Chunk listed(Chunk first, boolean object) {
    int at = first.to();
    boolean several = false;
    while (sentence.at(at, Tag.COMMA) || sentence.key(at).equals("and")) {
      boolean comma = sentence.at(at, Tag.COMMA);
      boolean last = !comma || sentence.key(at + 1).equals("and");
      Optional<Chunk> next = noun(at + (comma && last ? 2 : 1));
      boolean fits = next.filter(more -> sentence.word(more.head()).tag().nominal()).isPresent();
      if (!fits || (object && (opensClause(next.get()) || (comma && last && !several)))) {
        return first;
      }
      at = next.get().to();
      if (last) {
        return longer(first, at);
      }
      several = true;
    }
    return first;
  }

  private boolean opensClause(Chunk phrase) {
    return verb(sentence.at(phrase.to(), Tag.ADV) ? phrase.to() + 1 : phrase.to()).isPresent();
  }

  private Optional<Chunk> simple(int from) {
    int head = -1;
    int i = from;
    while (i < sentence.size()) {
      Tag tag = sentence.word(i).tag();
      if (tag == Tag.NAME && head >= 0 && !title(head)) {
        break;
      }
      if (tag.nominal()) {
        head = i;
      } else if (tag == Tag.GENITIVE && head == i - 1 && head >= 0) {
        head = -1;
      } else if (head >= 0 || !leads(tag, i, from)) {
        break;
      }
      i++;
    }
    if (head >= 0) {
      Kind kind = time(from, head) ? Kind.TIME : Kind.NOUN;
      return Optional.of(Chunk.of(kind, from, head + 1, head));
    }
    return pronoun(from);
  }

  /** "King Arthur", "Tilly Green"; but "after supper Jack" is two. */
  private boolean title(int noun) {
    return sentence.at(noun, Tag.NAME)
        || lexicon.on("people", sentence.key(noun))
        || Character.isUpperCase(sentence.word(noun).text().charAt(0));
  }

  private Optional<Chunk> pronoun(int from) {
    boolean stands =
        sentence.at(from, Tag.PRONOUN)
            || sentence.at(from, Tag.OBJECT)
            || sentence.at(from, Tag.SELF);
    return stands ? Optional.of(Chunk.of(Kind.NOUN, from, from + 1, from)) : Optional.empty();
  }

  private boolean leads(Tag tag, int i, int from) {
    return switch (tag) {
      case DET, POSS -> i == from || sentence.at(i - 1, Tag.DET);
      case ADJ, NUM -> true;
      case ADV -> sentence.at(i + 1, Tag.ADJ) && i > from;
      case COMMA, AND -> sentence.at(i - 1, Tag.ADJ) && sentence.at(i + 1, Tag.ADJ);
      default -> false;
    };
  }

  private boolean time(int from, int head) {
    return lexicon.on("places.time", singular(sentence.key(head)))
        && !sentence.at(from, Tag.POSS)
        && !(sentence.key(from).equals("the") && head == from + 1);
  }

  private String singular(String noun) {
    return lexicon.singular(noun).orElse(noun);
  }

  Optional<Chunk> preposition(int from) {
    if (!sentence.at(from, Tag.PREP)) {
      return Optional.empty();
    }
    return noun(from + 1)
        .map(phrase -> sentence.at(phrase.to(), Tag.COMMA) ? phrase : listed(phrase, true))
        .map(noun ->
            new Chunk(
                noun.is(Kind.TIME) || lexicon.on("places.time", singular(sentence.key(noun.head())))
                    ? Kind.TIME
                    : Kind.PREPOSITION,
                from,
                noun.to(),
                noun.head(),
                noun.from()));
  }

  Optional<Chunk> adjective(int from) {
    int i = from;
    while (sentence.at(i, Tag.ADV)) {
      i++;
    }
    if (!sentence.at(i, Tag.ADJ)) {
      return Optional.empty();
    }
    int head = i;
    i++;
    while (sentence.at(i, Tag.ADJ)
        || ((sentence.at(i, Tag.AND) || sentence.at(i, Tag.COMMA))
            && sentence.at(i + 1, Tag.ADJ))) {
      i++;
    }
    return Optional.of(Chunk.of(Kind.ADJECTIVE, from, i, head));
  }

  /** A finite verb with its auxiliaries. */
  Optional<VerbGroup> verb(int from) {
    if (from >= sentence.size()) {
      return Optional.empty();
    }
    Word first = sentence.word(from);
    if (first.tag().finite()) {
      return group(from, from + 1, first, first, false);
    }
    return first.tag().auxiliary() && !first.key().matches("be|been|being|having")
        ? auxiliaries(from, first)
        : Optional.empty();
  }

  private Optional<VerbGroup> auxiliaries(int from, Word first) {
    Word main = first;
    boolean negated = false;
    int to = from + 1;
    int i = from + 1;
    while (i < sentence.size()) {
      Word word = sentence.word(i);
      if (word.is(Tag.NOT) && !word.key().equals("ever")) {
        negated = true;
        to = i + 1;
      } else if (word.is(Tag.BASE)
          || word.is(Tag.PARTICIPLE)
          || word.is(Tag.ING)
          || (word.tag().auxiliary() && !word.is(Tag.MODAL))) {
        main = word;
        to = i + 1;
        if (!word.tag().auxiliary()) {
          break;
        }
      } else if (!word.is(Tag.ADV)) {
        break;
      }
      i++;
    }
    return group(from, to, first, main, negated);
  }

  private Optional<VerbGroup> group(int from, int to, Word first, Word main, boolean negated) {
    String lemma =
        switch (main.tag()) {
          case BE -> "be";
          case HAVE -> "have";
          case DO -> "do";
          default -> lexicon.base(main.key()).orElse("");
        };
    return lemma.isEmpty()
        ? Optional.empty()
        : Optional.of(new VerbGroup(from, to, first, main, lemma, negated));
  }
}
