package learning.piggyback.ai.question.grammar;

import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Chunk.Kind;

/** Finds what follows a verb. */
record Complements(Sentence sentence, Lexicon lexicon, Chunker chunker) {

  /** The phrase at a word, given those before it. */
  Optional<Chunk> at(int at, List<Chunk> before) {
    Word word = sentence.word(at);
    if (word.key().equals("as")) {
      return comparison(at).or(() -> plain(at, before));
    }
    return plain(at, before);
  }

  /** "as fast as he could", "as white as snow". */
  private Optional<Chunk> comparison(int at) {
    boolean degree =
        sentence.at(at + 1, Tag.ADV)
            || sentence.at(at + 1, Tag.ADJ)
            || sentence.at(at + 1, Tag.DET);
    if (!degree || !sentence.key(at + 2).equals("as")) {
      return Optional.empty();
    }
    int to = at + 3;
    if (sentence.at(to, Tag.PRONOUN) && sentence.at(to + 1, Tag.MODAL)) {
      return Optional.of(Chunk.of(Kind.ADVERB, at, to + 2, at));
    }
    return chunker
        .noun(to)
        .filter(noun -> chunker.verb(noun.to()).isEmpty())
        .map(noun ->
            Chunk.of(
                sentence.at(at + 1, Tag.ADJ) ? Kind.ADJECTIVE : Kind.ADVERB,
                at,
                noun.to(),
                at + 1));
  }

  private Optional<Chunk> plain(int at, List<Chunk> before) {
    Word word = sentence.word(at);
    return switch (word.tag()) {
      case TO -> infinitive(at);
      case ING -> Optional.of(Chunk.of(Kind.ADVERB, at, tail(at + 1), at));
      case QUOTE -> Optional.of(Chunk.of(Kind.QUOTE, at, at + 1, at));
      case ADV, NOT ->
          chunker.adjective(at).or(() -> Optional.of(Chunk.of(Kind.ADVERB, at, at + 1, at)));
      case ADJ -> chunker.objects(at).or(() -> chunker.adjective(at));
      case PREP -> chunker.preposition(at).or(() -> doing(at)).or(() -> particle(at));
      case AND -> joined(at, before);
      default -> chunker.objects(at);
    };
  }

  /** "without meeting anybody". */
  private Optional<Chunk> doing(int at) {
    return sentence.at(at + 1, Tag.ING)
        ? Optional.of(Chunk.of(Kind.ADVERB, at, tail(at + 2), at + 1))
        : Optional.empty();
  }

  private Optional<Chunk> particle(int at) {
    return lexicon.tags(sentence.key(at)).contains(Tag.ADV)
        ? Optional.of(Chunk.of(Kind.ADVERB, at, at + 1, at))
        : Optional.empty();
  }

  /** "over the hill and through the wood": more of the same. */
  private Optional<Chunk> joined(int at, List<Chunk> before) {
    boolean place = !before.isEmpty() && before.getLast().is(Kind.PREPOSITION);
    return place && sentence.key(at).equals("and")
        ? chunker
            .preposition(at + 1)
            .map(more -> new Chunk(more.kind(), at, more.to(), more.head(), more.inner()))
        : Optional.empty();
  }

  private Optional<Chunk> infinitive(int at) {
    int verb = at + 1;
    while (sentence.at(verb, Tag.ADV)) {
      verb++;
    }
    boolean base =
        sentence.at(verb, Tag.BASE)
            || sentence.at(verb, Tag.DO)
            || sentence.at(verb, Tag.HAVE)
            || sentence.at(verb, Tag.BE);
    return base
        ? Optional.of(Chunk.of(Kind.INFINITIVE, at, tail(verb + 1), verb))
        : Optional.empty();
  }

  /** Where the complements of a verb without a tense end. */
  private int tail(int from) {
    int at = from;
    while (at < sentence.size()) {
      Optional<Chunk> next = at(at, List.of());
      if (next.isEmpty() || (next.get().is(Kind.NOUN) && newSubject(next.get()))) {
        return at;
      }
      at = next.get().to();
    }
    return at;
  }

  private boolean newSubject(Chunk phrase) {
    int at = phrase.to();
    while (sentence.at(at, Tag.ADV)) {
      at++;
    }
    return chunker.verb(at).isPresent();
  }
}
