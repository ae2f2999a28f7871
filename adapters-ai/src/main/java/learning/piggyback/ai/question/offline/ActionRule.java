package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Chunk;
import learning.piggyback.ai.question.grammar.Chunk.Kind;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.grammar.Tag;
import learning.piggyback.ai.question.offline.Language.Asking;
import learning.piggyback.ai.question.offline.Language.Frame;
import learning.piggyback.domain.question.QuestionType;

/** What did he do? What did she find? */
final class ActionRule implements QuestionRule {

  @Override
  public List<Draft> drafts(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : scene.clauses()) {
      Optional<Referent> who =
          scene.subject(clause).filter(subject -> subject.animate() && subject.doubt() < 0.5);
      if (who.isPresent() && !clause.verb().negated()) {
        object(scene, clause, who.get()).ifPresent(drafts::add);
        whenAsked(scene, clause, who.get()).ifPresent(drafts::add);
        after(scene, clause, who.get()).ifPresent(drafts::add);
        doing(scene, clause, who.get()).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> object(Scene scene, Clause clause, Referent who) {
    int at = clause.rest().size() > 1 && clause.rest().getFirst().is(Kind.ADVERB) ? 1 : 0;
    boolean fits =
        clause.verb().simple()
            && !scene.verbIs(clause, "vague")
            && !scene.verbIs(clause, "say")
            && clause.rest().size() > at
            && clause.rest().get(at).is(Kind.NOUN);
    if (!fits
        || (clause.rest().get(at).to() - clause.rest().get(at).from() == 1
            && !clause.sentence().at(clause.rest().get(at).head(), Tag.PLURAL))) {
      return Optional.empty();
    }
    Chunk object = clause.rest().get(at);
    List<Chunk> others = new ArrayList<>(clause.rest());
    others.remove(at);
    boolean thing = scene.referent(clause, object).filter(what -> !what.animate()).isPresent();
    boolean second =
        others.stream()
            .anyMatch(c -> c.is(Kind.NOUN) || c.is(Kind.INFINITIVE) || c.is(Kind.ADJECTIVE));
    if (!thing || second) {
      return Optional.empty();
    }
    return scene
        .wording()
        .part(clause.sentence(), object.from(), object.to(), who)
        .flatMap(answer ->
            scene
                .wording()
                .rest(clause, others, who)
                .flatMap(rest -> scene.language().ask(Asking.WHAT, clause, who.name(), rest))
                .map(question ->
                    new Draft(
                        QuestionType.ACTION,
                        question,
                        answer,
                        scene.language().variants(answer),
                        clause.sentence(),
                        1 - who.doubt() + (others.isEmpty() ? 0 : 0.2))));
  }

  private static Optional<Draft> whenAsked(Scene scene, Clause clause, Referent who) {
    if (!scene.event(clause) || !clause.connector().isEmpty()) {
      return Optional.empty();
    }
    return scene
        .preceding(clause)
        .filter(other -> other.connector().matches("when|as_soon_as"))
        .filter(scene::telling)
        .flatMap(other ->
            scene
                .subject(other)
                .filter(subject -> subject.doubt() == 0)
                .flatMap(subject ->
                    scene
                        .wording()
                        .rest(other, subject)
                        .map(rest ->
                            scene.language().tell(other, named(other, subject, who), rest))))
        .flatMap(moment ->
            draft(
                scene,
                clause,
                who,
                scene.language().framed(Frame.DO_WHEN, who.name(), moment),
                1.3));
  }

  private static String named(Clause other, Referent subject, Referent who) {
    String head = other.head().key();
    return subject.name().equals(who.name()) && head.matches("he|she|it|they")
        ? head
        : subject.name();
  }

  private static Optional<Draft> after(Scene scene, Clause clause, Referent who) {
    int at = scene.clauses().indexOf(clause);
    if (at <= 0 || !scene.event(clause)) {
      return Optional.empty();
    }
    Clause before = scene.clauses().get(at - 1);
    boolean near =
        clause.sentence().index() - before.sentence().index() <= 1
            && (before.connector().isEmpty() || before.elided())
            && scene.event(before);
    return near && scene.subject(before).filter(s -> s.name().equals(who.name())).isPresent()
        ? scene
            .wording()
            .rest(before, who)
            .flatMap(rest -> scene.language().gerund(before, rest))
            .flatMap(done ->
                draft(
                    scene,
                    clause,
                    who,
                    scene.language().framed(Frame.DO_AFTER, who.name(), done),
                    1.1))
        : Optional.empty();
  }

  private static Optional<Draft> draft(
      Scene scene, Clause clause, Referent who, String question, double score) {
    return scene
        .wording()
        .rest(clause, who)
        .map(rest ->
            new Draft(
                QuestionType.ACTION,
                question,
                scene.language().predicate(clause, rest),
                scene.language().predicateVariants(clause, rest),
                clause.sentence(),
                score - who.doubt()));
  }

  private static Optional<Draft> doing(Scene scene, Clause clause, Referent who) {
    if (!clause.verb().progressive() || clause.verb().main().key().equals("going")) {
      return Optional.empty();
    }
    String tense = clause.verb().first().key();
    return scene
        .wording()
        .rest(clause, who)
        .map(rest ->
            new Draft(
                QuestionType.ACTION,
                scene.language().framed(Frame.DOING, who.name(), tense),
                (clause.verb().main().text() + " " + rest).strip(),
                scene.language().predicateVariants(clause, rest),
                clause.sentence(),
                0.8 - who.doubt()));
  }
}
