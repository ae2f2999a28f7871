package learning.piggyback.ai.question.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the noun phrases of a sentence, clauses or no clauses. */
public final class Phrases {

  private Phrases() {}

  public static List<Chunk> of(Sentence sentence, Lexicon lexicon) {
    Chunker chunker = new Chunker(sentence, lexicon);
    List<Chunk> phrases = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<Chunk> phrase = chunker.noun(i);
      phrase.ifPresent(phrases::add);
      i = phrase.map(Chunk::to).orElse(i + 1);
    }
    return phrases;
  }
}
