package learning.piggyback.ai.question.grammar;

import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Chunk.Kind;

/**
 * A statement: who does or is what.
 *
 * @param connector the word before it that ties it to its neighbour: "because", "and", or empty
 * @param subject in {@code subjectSentence}, which is this one
 * @param elided whether the subject stands with an earlier clause: "and ran away"
 * @param rest what follows the verb, in order
 * @param to index behind its last word
 * @param next the word behind it, or empty at the end of the sentence
 */
public record Clause(
    Sentence sentence,
    String connector,
    Chunk subject,
    boolean elided,
    VerbGroup verb,
    List<Chunk> rest,
    int to,
    String next) {

  public Clause {
    rest = List.copyOf(rest);
  }

  public int from() {
    return elided ? verb.from() : Math.min(subject.from(), verb.from());
  }

  public Word head() {
    return sentence.word(subject.head());
  }

  /** The noun phrase directly behind the verb. */
  public Optional<Chunk> object() {
    return rest.stream().findFirst().filter(chunk -> chunk.is(Kind.NOUN));
  }

  public Optional<Chunk> first(Kind kind) {
    return rest.stream().filter(chunk -> chunk.is(kind)).findFirst();
  }

  public String key(Chunk chunk) {
    return sentence.word(chunk.head()).key();
  }

  public Clause withRest(List<Chunk> other) {
    return new Clause(sentence, connector, subject, elided, verb, other, to, next);
  }
}
