package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import learning.piggyback.ai.question.grammar.Chunk;
import learning.piggyback.ai.question.grammar.Chunk.Kind;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.grammar.Tag;
import learning.piggyback.ai.question.offline.Language.Asking;
import learning.piggyback.domain.question.QuestionType;

/** Why? */
final class CausalRule implements QuestionRule {

  private static final double DOUBTFUL = 0.5;

  @Override
  public List<Draft> drafts(Scene scene) {
    Reasons reasons = new Reasons(scene);
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : scene.clauses()) {
      Optional<Referent> who = scene.subject(clause).filter(subject -> subject.doubt() < DOUBTFUL);
      if (who.isEmpty() || scene.saying(clause)) {
        continue;
      }
      if (scene.telling(clause)) {
        for (Reasons.Reason reason : reasons.of(clause, who.get())) {
          drafts.addAll(why(scene, clause, who.get(), reason));
        }
      }
      purpose(scene, clause, who.get()).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static List<Draft> why(Scene scene, Clause clause, Referent who, Reasons.Reason reason) {
    Optional<String> whole = scene.wording().rest(clause, who);
    Optional<String> brief = scene.wording().brief(clause, who);
    return Stream.of(whole, brief)
        .flatMap(Optional::stream)
        .flatMap(rest -> scene.language().ask(Asking.WHY, clause, who.name(), rest).stream())
        .map(question ->
            new Draft(
                QuestionType.CAUSAL,
                question,
                reason.answer(),
                reason.variants(),
                reason.sentence(),
                reason.score() - who.doubt()))
        .toList();
  }

  /** "went to the well to fetch water" */
  private static Optional<Draft> purpose(Scene scene, Clause clause, Referent who) {
    int last = clause.rest().size() - 1;
    boolean fits =
        last >= 0
            && who.animate()
            && clause.rest().get(last).is(Kind.INFINITIVE)
            && !scene.verbIs(clause, "inner")
            && !clause.verb().negated()
            && (clause.verb().simple() || clause.verb().first().key().equals("had"))
            && purposeful(scene, clause, last);
    if (!fits) {
      return Optional.empty();
    }
    Chunk goal = clause.rest().get(last);
    return scene
        .wording()
        .part(clause.sentence(), goal.from(), goal.to(), who)
        .flatMap(answer ->
            scene
                .wording()
                .rest(clause, clause.rest().subList(0, last), who)
                .flatMap(rest -> scene.language().ask(Asking.WHY, clause, who.name(), rest))
                .map(question ->
                    new Draft(
                        QuestionType.CAUSAL,
                        question,
                        answer,
                        scene.language().variants(answer),
                        clause.sentence(),
                        (last == 0 ? 0.9 : 1.2) - who.doubt())));
  }

  private static boolean purposeful(Scene scene, Clause clause, int last) {
    boolean moved = scene.verbIs(clause, "move") || scene.verbIs(clause, "aim");
    Chunk goal = clause.rest().get(last);
    if (last == 0) {
      return scene.verbIs(clause, "move") && goal.to() - goal.from() > 2;
    }
    Chunk before = clause.rest().get(last - 1);
    return switch (before.kind()) {
      case PREPOSITION -> moved || !scene.verbIs(clause, "vague");
      case ADVERB -> moved;
      case NOUN ->
          !scene.verbIs(clause, "receive")
              && !scene.lexicon().on("nouns.inviting", clause.key(before))
              && !clause.sentence().at(before.head(), Tag.OBJECT)
              && scene.referent(clause, before).filter(what -> !what.animate()).isPresent();
      default -> false;
    };
  }
}
