package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Chunk;
import learning.piggyback.ai.question.grammar.Chunk.Kind;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.grammar.Lexicon;
import learning.piggyback.ai.question.grammar.Tag;
import learning.piggyback.domain.question.QuestionType;

/** Where was it? */
final class SettingRule implements QuestionRule {

  /** Said again by the place itself: "walks down to the pond". */
  private static final String DIRECTION =
      "up|down|back|away|out|over|off|along|forth|forward|around";

  @Override
  public List<Draft> drafts(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : scene.clauses()) {
      Optional<Referent> who = scene.subject(clause).filter(subject -> subject.doubt() < 0.5);
      if (who.isEmpty()
          || (!who.get().animate() && !scene.verbIs(clause, "roll"))
          || clause.verb().first().is(Tag.MODAL)
          || scene.saying(clause)
          || clause.verb().negated()) {
        continue;
      }
      for (int i = 0; i < clause.rest().size(); i++) {
        if (place(scene, clause, clause.rest().get(i))) {
          where(scene, clause, who.get(), i).ifPresent(drafts::add);
          break;
        }
      }
    }
    return drafts;
  }

  private static boolean place(Scene scene, Clause clause, Chunk chunk) {
    if (!chunk.is(Kind.PREPOSITION)) {
      return false;
    }
    Lexicon lexicon = scene.lexicon();
    String preposition = clause.sentence().key(chunk.from());
    String head = clause.key(chunk);
    boolean moves = scene.verbIs(clause, "move") || scene.verbIs(clause, "bring");
    boolean leads =
        lexicon.on("prepositions.at", preposition)
            || (lexicon.on("prepositions.to", preposition) && moves);
    boolean named =
        clause.sentence().at(chunk.head(), Tag.NAME)
            && !lexicon.on("names", head)
            && preposition.matches("in|to|at")
            && (moves || scene.verbIs(clause, "stay") || clause.verb().copula());
    return (leads
            && lexicon.on(
                "places.place",
                lexicon
                    .singular(head)
                    .filter(one -> clause.sentence().at(chunk.head(), Tag.PLURAL))
                    .orElse(head)))
        || named;
  }

  private static Optional<Draft> where(Scene scene, Clause clause, Referent who, int at) {
    List<Chunk> before = clause.rest().subList(0, at);
    boolean placed =
        before.stream()
            .anyMatch(chunk ->
                chunk.is(Kind.PREPOSITION)
                    || chunk.is(Kind.INFINITIVE)
                    || chunk.is(Kind.ADJECTIVE)
                    || (chunk.is(Kind.ADVERB) && chunk.to() > chunk.from() + 1));
    if (placed || (clause.verb().copula() && !before.isEmpty())) {
      return Optional.empty();
    }
    boolean moves = scene.verbIs(clause, "move");
    List<Chunk> kept =
        before.stream()
            .filter(part -> !moves || !part.is(Kind.ADVERB) || part.to() > part.from() + 1)
            .filter(part -> !moves || !clause.sentence().key(part.from()).matches(DIRECTION))
            .toList();
    Chunk chunk = clause.rest().get(at);
    Optional<String> answer =
        scene.wording().part(clause.sentence(), chunk.from(), chunk.to(), who);
    double score =
        1
            - who.doubt()
            + (who.animate() ? 0.2 : -0.2)
            + (scene.verbIs(clause, "stay") || clause.verb().copula() ? 0.2 : 0);
    return answer.flatMap(text ->
        scene
            .wording()
            .rest(clause, kept, who)
            .flatMap(rest -> scene.language().ask(Language.Asking.WHERE, clause, who.name(), rest))
            .map(question ->
                new Draft(
                    QuestionType.SETTING,
                    question,
                    text,
                    scene.language().variants(text),
                    clause.sentence(),
                    score)));
  }
}
