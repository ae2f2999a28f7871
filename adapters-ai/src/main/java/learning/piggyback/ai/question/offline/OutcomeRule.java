package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.offline.Language.Frame;
import learning.piggyback.domain.question.QuestionType;

/** What happened then? */
final class OutcomeRule implements QuestionRule {

  @Override
  public List<Draft> drafts(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : scene.clauses()) {
      if (clause.verb().negated() || !scene.telling(clause)) {
        continue;
      }
      scene
          .preceding(clause)
          .filter(other -> other.connector().matches("when|as_soon_as|after"))
          .filter(other -> clause.connector().isEmpty() && scene.event(clause))
          .flatMap(other ->
              draft(
                  scene,
                  other,
                  clause,
                  other.connector().equals("after") ? Frame.HAPPENED_AFTER : Frame.HAPPENED_WHEN,
                  1.3))
          .ifPresent(drafts::add);
      scene
          .preceding(clause)
          .filter(other -> clause.connector().equals("so"))
          .flatMap(other -> draft(scene, other, clause, Frame.HAPPENED_BECAUSE, 1.2))
          .ifPresent(drafts::add);
      sequel(scene, clause).ifPresent(drafts::add);
      scene
          .preceding(clause)
          .filter(other -> clause.connector().equals("and"))
          .filter(other -> scene.event(other) && scene.event(clause) && other.connector().isEmpty())
          .flatMap(other -> draft(scene, other, clause, Frame.HAPPENED_AFTER, 0.8))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Optional<Draft> sequel(Scene scene, Clause clause) {
    if (!scene.event(clause)
        || !scene.lastOfSentence(clause)
        || !clause.connector().matches("|and|then")) {
      return Optional.empty();
    }
    return scene
        .nextSentence(clause)
        .filter(next -> scene.event(next))
        .filter(next -> !next.verb().present() || clause.verb().present())
        .flatMap(next -> draft(scene, clause, next, Frame.HAPPENED_AFTER, 0.8));
  }

  private static Optional<Draft> draft(
      Scene scene, Clause first, Clause then, Frame frame, double score) {
    Optional<Referent> who = scene.subject(first).filter(subject -> subject.doubt() <= 0.15);
    Optional<Referent> other = scene.subject(then).filter(subject -> subject.doubt() <= 0.15);
    if (who.isEmpty() || other.isEmpty() || !scene.telling(first)) {
      return Optional.empty();
    }
    boolean other_ = !who.get().name().equals(other.get().name());
    return scene
        .wording()
        .rest(first, who.get())
        .map(rest -> scene.language().tell(first, who.get().name(), rest))
        .flatMap(asked ->
            scene
                .wording()
                .rest(then, other.get())
                .map(rest -> {
                  String answer = scene.language().tell(then, other.get().name(), rest);
                  List<String> variants =
                      new ArrayList<>(scene.language().predicateVariants(then, rest));
                  variants.addFirst(scene.language().predicate(then, rest));
                  return new Draft(
                      QuestionType.OUTCOME,
                      scene.language().framed(frame, then, asked),
                      answer,
                      variants,
                      then.sentence(),
                      score + (other_ ? 0.2 : 0));
                }));
  }
}
