package learning.piggyback.ai.question.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.ai.question.grammar.Chunk.Kind;

/** Tells where a clause may end, and what statement it may hold. */
record Endings(Sentence sentence, Lexicon lexicon, Chunker chunker, SubjectVerbs subjects) {

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

  boolean knows(VerbGroup verb) {
    return lexicon.on("verb-groups.know", verb.lemma())
        || lexicon.on("verb-groups.say", verb.lemma());
  }

  /** "that the door was open", to where the statement ends. */
  Optional<Chunk> content(int at) {
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
            && (chunker.verb(to + 1).isPresent() || subjects.beginClause(to + 1)))) {
      to++;
    }
    return to > at + 2 ? Optional.of(Chunk.of(Kind.CONTENT, at, to, at)) : Optional.empty();
  }

  /** Whether a clause may end here; false where the reading has lost its way. */
  boolean sound(int at, List<Chunk> rest) {
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
}
