package learning.piggyback.ai.question.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the verb of a subject. */
record SubjectVerbs(Sentence sentence, Chunker chunker, Complements complements) {

  /** Words that turn a statement round; without them it would be wrong. */
  private static final Set<String> HARDLY =
      Set.of("hardly", "scarcely", "nearly", "almost", "barely", "rarely", "seldom", "neither");

  private static final int LONGEST_ASIDE = 16;

  /** The verb that says what the subject does, asides and relative clauses between them or not. */
  Optional<VerbGroup> of(Chunk subject) {
    return directly(subject).or(() -> behindAside(subject)).or(() -> behindRelative(subject));
  }

  boolean beginClause(int i) {
    return chunker.nouns(i).filter(subject -> directly(subject).isPresent()).isPresent();
  }

  Optional<VerbGroup> directly(Chunk subject) {
    int at = subject.to();
    while (sentence.at(at, Tag.ADV) || sentence.key(at).matches("all|both|each")) {
      if (HARDLY.contains(sentence.key(at))) {
        return Optional.empty();
      }
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
}
