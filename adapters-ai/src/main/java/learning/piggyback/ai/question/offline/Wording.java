package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Chunk;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.grammar.Lexicon;
import learning.piggyback.ai.question.grammar.Sentence;
import learning.piggyback.ai.question.grammar.Tag;
import learning.piggyback.ai.question.grammar.Text;
import learning.piggyback.ai.question.grammar.Word;

/** Takes parts of a clause out of their sentence, so that they can be understood alone. */
final class Wording {

  private static final double CLEAR = 0.15;

  private final Cast cast;
  private final Lexicon lexicon;

  Wording(Cast cast, Lexicon lexicon) {
    this.cast = cast;
    this.lexicon = lexicon;
  }

  /** The phrases behind the verb as text; empty when one of them cannot stand alone. */
  Optional<String> rest(Clause clause, List<Chunk> chunks, Referent subject) {
    List<String> parts = new ArrayList<>();
    for (Chunk chunk : chunks) {
      if (droppable(clause.sentence(), chunk)) {
        continue;
      }
      Optional<String> part = part(clause.sentence(), chunk.from(), chunk.to(), subject);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(String.join(" ", parts));
  }

  private boolean droppable(Sentence sentence, Chunk chunk) {
    return chunk.is(Chunk.Kind.ADVERB)
        && chunk.to() == chunk.from() + 1
        && lexicon.on("small.dropped", sentence.key(chunk.from()));
  }

  /** A stretch of words with its pronouns made plain; empty when that cannot be done. */
  Optional<String> part(Sentence sentence, int from, int to, Referent subject) {
    List<Word> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Word word = sentence.word(i);
      if ((lexicon.on("small.pointing", word.key()) && !degree(sentence, i))
          || word.is(Tag.OTHER)
          || word.is(Tag.QUOTE)
          || word.is(Tag.WH)
          || word.is(Tag.STOP)) {
        return Optional.empty();
      }
      Optional<String> text =
          switch (word.tag()) {
            case PRONOUN, OBJECT -> plainName(sentence, i, subject);
            case POSS -> plainOwner(sentence, i, subject);
            case SELF ->
                subject.fits(word.key(), lexicon) ? Optional.of(word.text()) : Optional.empty();
            default -> Optional.of(word.text());
          };
      if (text.isEmpty()) {
        return Optional.empty();
      }
      words.add(word.written(text.get()));
    }
    return Optional.of(Text.join(words));
  }

  /** Whether a word can be repeated as it stands: it points to nobody in a conversation. */
  boolean repeatable(Word word) {
    return !(lexicon.on("small.pointing", word.key()) && word.is(Tag.PRONOUN))
        && !lexicon.on("pronouns.conversation", word.key())
        && !word.is(Tag.QUOTE)
        && !word.is(Tag.STOP)
        && !word.is(Tag.OTHER);
  }

  /** "so tired", "not far": such words are at home before an adjective. */
  private boolean degree(Sentence sentence, int at) {
    return lexicon.on("small.degree", sentence.key(at))
        && (sentence.at(at + 1, Tag.ADJ) || sentence.at(at + 1, Tag.ADV));
  }

  private Optional<String> plainName(Sentence sentence, int at, Referent subject) {
    return cast.resolve(sentence, at, subject.name())
        .filter(who ->
            who.doubt() <= CLEAR
                && (who.animate() || who.name().startsWith(lexicon.definite() + " ")))
        .map(Referent::name);
  }

  private Optional<String> plainOwner(Sentence sentence, int at, Referent subject) {
    String word = sentence.word(at).text();
    if (subject.animate() && subject.fits(sentence.key(at), lexicon)) {
      return Optional.of(word);
    }
    return cast.resolve(sentence, at)
        .filter(who -> who.doubt() <= CLEAR)
        .map(who -> who.name().equals(subject.name()) ? word : who.owning(lexicon));
  }

  /** The same without what may be left out: the thing acted on, or the first phrase, remains. */
  Optional<String> brief(Clause clause, Referent subject) {
    List<Chunk> kept = new ArrayList<>();
    for (Chunk chunk : clause.rest()) {
      boolean more =
          chunk.is(Chunk.Kind.PREPOSITION)
              || chunk.is(Chunk.Kind.TIME)
              || chunk.is(Chunk.Kind.INFINITIVE);
      if (more && !kept.isEmpty() && !kept.getLast().is(Chunk.Kind.ADVERB)) {
        break;
      }
      kept.add(chunk);
    }
    return kept.size() == clause.rest().size() ? Optional.empty() : rest(clause, kept, subject);
  }

  /** The whole clause's phrases as text. */
  Optional<String> rest(Clause clause, Referent subject) {
    return rest(clause, clause.rest(), subject);
  }
}
