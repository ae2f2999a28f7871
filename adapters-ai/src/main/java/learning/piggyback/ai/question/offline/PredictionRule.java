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

  private static final double LATE = 0.6;

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
      if (where > LATE) {
        sequel(scene, clause, where).ifPresent(drafts::add);
        next(scene, clause, where).ifPresent(drafts::add);
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

  /** What the same person does after this, the last time that somebody does so. */
  private static Optional<Draft> next(Scene scene, Clause clause, double where) {
    int at = scene.clauses().indexOf(clause) + 1;
    if (at >= scene.clauses().size()
        || !scene.event(clause)
        || !scene.event(scene.clauses().get(at))) {
      return Optional.empty();
    }
    Clause then = scene.clauses().get(at);
    boolean near =
        then.sentence().index() - clause.sentence().index() <= 1
            && then.connector().matches("|and|then")
            && (clause.connector().isEmpty() || clause.elided());
    Optional<Referent> who =
        scene
            .subject(clause)
            .filter(subject -> near && subject.animate() && subject.doubt() <= 0.15);
    return who.filter(subject ->
            scene.subject(then).filter(other -> other.name().equals(subject.name())).isPresent())
        .flatMap(subject ->
            scene
                .wording()
                .rest(clause, subject)
                .flatMap(rest -> scene.language().gerund(clause, rest))
                .flatMap(done ->
                    scene
                        .wording()
                        .rest(then, subject)
                        .map(rest -> {
                          List<String> variants = scene.language().predicateVariants(then, rest);
                          return new Draft(
                              QuestionType.PREDICTION,
                              scene
                                  .language()
                                  .framed(Frame.WILL_DO_AFTER, then, subject.name(), done),
                              variants.getFirst(),
                              variants,
                              then.sentence(),
                              0.3 + where / 2);
                        })));
  }

  private static Optional<Draft> sequel(Scene scene, Clause clause, double where) {
    if (!scene.event(clause)
        || !scene.lastOfSentence(clause)
        || !clause.connector().matches("|and|then")) {
      return Optional.empty();
    }
    Optional<Referent> who = scene.subject(clause).filter(subject -> subject.doubt() <= 0.15);
    return who.flatMap(subject ->
        scene
            .nextSentence(clause)
            .filter(scene::event)
            .flatMap(next ->
                scene
                    .wording()
                    .rest(clause, subject)
                    .flatMap(rest -> scene.language().tellPresent(clause, subject.name(), rest))
                    .flatMap(asked -> answer(scene, next, asked, where))));
  }

  private static Optional<Draft> answer(Scene scene, Clause next, String asked, double where) {
    return scene
        .subject(next)
        .filter(other -> other.doubt() <= 0.15)
        .flatMap(other ->
            scene
                .wording()
                .rest(next, other)
                .map(rest ->
                    new Draft(
                        QuestionType.PREDICTION,
                        scene.language().framed(Frame.WILL_HAPPEN_AFTER, next, asked),
                        scene.language().tell(next, other.name(), rest),
                        scene.language().predicateVariants(next, rest),
                        next.sentence(),
                        0.2 + where / 2)));
  }
}
