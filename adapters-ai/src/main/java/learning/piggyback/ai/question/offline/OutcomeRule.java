package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.offline.Language.Frame;
import learning.piggyback.domain.question.QuestionType;

/** What happened then? */
final class OutcomeRule implements QuestionRule {

  private static final double CLEAR = 0.15;

  @Override
  public List<Draft> drafts(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Sequel sequel :
        Sequel.of(scene).stream().flatMap(one -> one.lengths().stream()).toList()) {
      Frame frame = sequel.after() ? Frame.HAPPENED_AFTER : Frame.HAPPENED_WHEN;
      double others = sequel.first().sameActor(sequel.then()) ? 0 : 0.3;
      drafts.add(
          draft(scene, sequel.first(), sequel.then(), frame, (sequel.tied() ? 1.2 : 0.8) + others));
      if (sequel.after() && others > 0) {
        drafts.add(draft(scene, sequel.first(), sequel.then(), Frame.HAPPENED_WHEN, 1));
      }
    }
    for (Clause clause : scene.clauses()) {
      because(scene, clause).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** "The rope broke, so the bell fell." */
  private static Optional<Draft> because(Scene scene, Clause clause) {
    return scene
        .preceding(clause)
        .filter(other -> scene.tied(clause, "so") && scene.telling(other))
        .filter(other -> !clause.verb().negated() && scene.telling(clause))
        .flatMap(other -> scene.told(other, CLEAR))
        .flatMap(cause ->
            scene
                .told(clause, CLEAR)
                .map(then -> draft(scene, cause, then, Frame.HAPPENED_BECAUSE, 1.2)));
  }

  private static Draft draft(Scene scene, Told first, Told then, Frame frame, double score) {
    List<String> variants =
        new ArrayList<>(scene.language().predicateVariants(then.clause(), then.rest()));
    variants.addFirst(then.deed());
    return new Draft(
        QuestionType.OUTCOME,
        scene.language().framed(frame, then.clause(), first.text()),
        then.text(),
        variants,
        then.clause().sentence(),
        score);
  }
}
