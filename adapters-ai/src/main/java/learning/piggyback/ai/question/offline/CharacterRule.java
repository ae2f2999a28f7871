package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Chunk.Kind;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.domain.question.QuestionType;

/** Who did it? */
final class CharacterRule implements QuestionRule {

  @Override
  public List<Draft> drafts(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : scene.clauses()) {
      Optional<Referent> who = scene.subject(clause).filter(Referent::animate);
      if (who.isPresent() && who.get().doubt() < 0.5 && scene.telling(clause)) {
        subject(scene, clause, who.get()).ifPresent(drafts::add);
        object(scene, clause, who.get()).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> subject(Scene scene, Clause clause, Referent who) {
    boolean bare =
        clause.first(Kind.NOUN).isEmpty()
            && clause.first(Kind.PREPOSITION).isEmpty()
            && clause.first(Kind.INFINITIVE).isEmpty();
    boolean owned =
        clause.verb().lemma().equals("have")
            && clause
                .object()
                .filter(o -> clause.sentence().key(o.from()).equals("the"))
                .isPresent();
    if (bare
        || owned
        || clause.verb().first().key().matches("would|should|may|might|must|shall|ought")
        || clause.verb().negated()
        || (clause.verb().copula() && clause.first(Kind.NOUN).isPresent())) {
      return Optional.empty();
    }
    double score =
        1
            - who.doubt()
            + (clause.object().isPresent() ? 0.3 : 0)
            - (clause.verb().copula() ? 0.3 : 0)
            - (clause.rest().size() > 3 ? 0.2 : 0);
    return scene
        .wording()
        .rest(clause, who)
        .flatMap(rest -> scene.language().askWho(clause, rest))
        .map(question ->
            new Draft(
                QuestionType.CHARACTER,
                question,
                who.name(),
                scene.language().variants(who.name()),
                clause.sentence(),
                score));
  }

  /** Whom did she meet? */
  private static Optional<Draft> object(Scene scene, Clause clause, Referent who) {
    if (!clause.verb().simple()
        || scene.verbIs(clause, "vague")
        || clause.object().isEmpty()
        || clause.first(Kind.INFINITIVE).isPresent()) {
      return Optional.empty();
    }
    Optional<Referent> met =
        scene
            .referent(clause, clause.object().get())
            .filter(Referent::animate)
            .filter(other -> other.doubt() == 0 && !other.name().equals(who.name()));
    return met.flatMap(other ->
        scene
            .wording()
            .rest(clause, clause.rest().subList(1, clause.rest().size()), who)
            .flatMap(rest -> scene.language().ask(Language.Asking.WHO, clause, who.name(), rest))
            .map(question ->
                new Draft(
                    QuestionType.CHARACTER,
                    question,
                    other.name(),
                    scene.language().variants(other.name()),
                    clause.sentence(),
                    1 - who.doubt())));
  }
}
