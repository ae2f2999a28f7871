package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Chunk;
import learning.piggyback.ai.question.grammar.Chunk.Kind;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.offline.Language.Frame;
import learning.piggyback.domain.question.QuestionType;

/** What comes next? Somebody's stated plan, or the last thing that the segment tells. */
final class PredictionRule implements QuestionRule {

  private static final double LATE = 0.4;

  @Override
  public List<Draft> drafts(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    int last = scene.story().sentences().size() - 1;
    int first = last;
    while (first > 0 && scene.story().sentences().get(first - 1).current()) {
      first--;
    }
    for (Clause clause : scene.clauses()) {
      double where =
          last == first ? 1 : (clause.sentence().index() - first) / (double) (last - first);
      plan(scene, clause, where).ifPresent(drafts::add);
    }
    for (Sequel sequel :
        Sequel.of(scene).stream().flatMap(one -> one.lengths().stream()).toList()) {
      double where = sequel.where(scene);
      if (where > LATE) {
        sequel(scene, sequel, where).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> plan(Scene scene, Clause clause, double where) {
    Optional<Referent> who =
        scene.subject(clause).filter(subject -> subject.animate() && subject.doubt() < 0.5);
    Optional<Chunk> goal = clause.first(Kind.INFINITIVE);
    boolean going = clause.verb().progressive() && clause.verb().main().key().equals("going");
    if (who.isEmpty()
        || goal.isEmpty()
        || clause.verb().negated()
        || where <= LATE
        || (!scene.verbIs(clause, "want") && !going)
        || !clause.rest().getFirst().equals(goal.get())) {
      return Optional.empty();
    }
    return scene
        .wording()
        .part(clause.sentence(), goal.get().from() + 1, goal.get().to(), who.get())
        .map(answer ->
            new Draft(
                QuestionType.PREDICTION,
                scene.language().framed(Frame.WILL_DO_NEXT, clause, who.get().name()),
                answer,
                scene.language().variants("to " + answer),
                clause.sentence(),
                0.6 + where - who.get().doubt()));
  }

  /** What somebody does upon the last things that are told. */
  private static Optional<Draft> sequel(Scene scene, Sequel sequel, double where) {
    Told then = sequel.then();
    List<String> variants = scene.language().predicateVariants(then.clause(), then.rest());
    if (!scene.event(then.clause()) || variants.isEmpty()) {
      return Optional.empty();
    }
    boolean again = sequel.first().sameActor(then);
    Optional<String> question =
        again && then.who().animate()
            ? sequel
                .first()
                .gerund()
                .map(done ->
                    scene
                        .language()
                        .framed(Frame.WILL_DO_AFTER, then.clause(), then.who().name(), done))
            : sequel
                .first()
                .present()
                .map(now -> scene.language().framed(Frame.WILL_HAPPEN_AFTER, then.clause(), now));
    return question.map(text ->
        new Draft(
            QuestionType.PREDICTION,
            text,
            again ? variants.getFirst() : then.text(),
            variants,
            then.clause().sentence(),
            0.3 + where / 2));
  }
}
