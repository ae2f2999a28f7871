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
        toDo(scene, clause, who.get()).ifPresent(drafts::add);
        noticing(scene, clause, who.get()).ifPresent(drafts::add);
        doing(scene, clause, who.get()).ifPresent(drafts::add);
        atTime(scene, clause, who.get()).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> object(Scene scene, Clause clause, Referent who) {
    int at = position(scene, clause);
    if (!clause.verb().simple() || scene.saying(clause) || at < 0) {
      return Optional.empty();
    }
    Chunk object = clause.rest().get(at);
    List<Chunk> others = new ArrayList<>(clause.rest());
    others.remove(at);
    boolean thing = scene.referent(clause, object).filter(what -> !what.animate()).isPresent();
    boolean second =
        others.subList(Math.min(at, others.size()), others.size()).stream()
            .anyMatch(c -> c.is(Kind.NOUN) || c.is(Kind.INFINITIVE) || c.is(Kind.ADJECTIVE));
    if (!thing || second) {
      return Optional.empty();
    }
    double score = 1 - who.doubt() + (others.isEmpty() ? 0 : 0.2);
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
                        score)));
  }

  /** "asked the boy to sing", "decided to go": what did she ask the boy to do? */
  private static Optional<Draft> toDo(Scene scene, Clause clause, Referent who) {
    int at = scene.verbIs(clause, "ask") && clause.object().isPresent() ? 1 : 0;
    boolean fits =
        clause.rest().size() > at
            && clause.rest().get(at).is(Kind.INFINITIVE)
            && (at == 1 || scene.verbIs(clause, "intend"))
            && clause.verb().simple();
    if (!fits) {
      return Optional.empty();
    }
    Chunk goal = clause.rest().get(at);
    Optional<Referent> asked =
        at == 0
            ? Optional.of(who)
            : scene
                .referent(clause, clause.rest().getFirst())
                .filter(other ->
                    other.animate() && other.doubt() <= 0.15 && !other.name().equals(who.name()));
    return asked.flatMap(actor ->
        scene
            .wording()
            .part(clause.sentence(), goal.from() + 1, goal.to(), actor)
            .flatMap(answer ->
                scene
                    .language()
                    .ask(
                        Asking.WHAT,
                        clause,
                        who.name(),
                        (at == 0 ? "" : actor.name() + " ") + scene.language().toDo())
                    .map(question ->
                        new Draft(
                            QuestionType.ACTION,
                            question,
                            answer,
                            List.of(clause.sentence().word(goal.from()).text() + " " + answer),
                            clause.sentence(),
                            1.3 - who.doubt()))));
  }

  /** "saw that the door was open": what did she see? */
  private static Optional<Draft> noticing(Scene scene, Clause clause, Referent who) {
    boolean fits =
        clause.rest().size() == 1
            && clause.rest().getFirst().is(Kind.CONTENT)
            && clause.verb().simple()
            && scene.verbIs(clause, "know");
    if (!fits) {
      return Optional.empty();
    }
    Chunk content = clause.rest().getFirst();
    return scene
        .wording()
        .part(clause.sentence(), content.from() + 1, content.to(), who)
        .filter(text -> clause.sentence().key(content.from()).equals("that"))
        .flatMap(text ->
            scene
                .language()
                .ask(Asking.WHAT, clause, who.name(), "")
                .map(question ->
                    new Draft(
                        QuestionType.ACTION,
                        question,
                        "that " + text,
                        List.of(text),
                        clause.sentence(),
                        1 - who.doubt())));
  }

  /** Where the thing stands that was acted on: "gave Tilly a kite", "picked up the hat"; or -1. */
  private static int position(Scene scene, Clause clause) {
    List<Chunk> rest = clause.rest();
    boolean receives =
        rest.size() > 1
            && rest.get(0).is(Kind.NOUN)
            && rest.get(1).is(Kind.NOUN)
            && scene.referent(clause, rest.get(0)).filter(Referent::animate).isPresent();
    int at = receives || (rest.size() > 1 && rest.getFirst().is(Kind.ADVERB)) ? 1 : 0;
    boolean fits =
        rest.size() > at
            && rest.get(at).is(Kind.NOUN)
            && (receives || !scene.verbIs(clause, "vague"));
    if (!fits) {
      return -1;
    }
    Chunk object = rest.get(at);
    boolean word = object.to() - object.from() == 1;
    boolean bare =
        scene.lexicon().on("nouns.vague", clause.key(object))
            || (word && !clause.sentence().at(object.head(), Tag.PLURAL));
    return bare ? -1 : at;
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

  /** "The next morning the fox went home": what did the fox do the next morning? */
  private static Optional<Draft> atTime(Scene scene, Clause clause, Referent who) {
    int before =
        clause.sentence().at(clause.from() - 1, Tag.COMMA) ? clause.from() - 2 : clause.from() - 1;
    String time = clause.sentence().key(before);
    return scene.event(clause)
            && clause.from() > 0
            && !clause.elided()
            && time.matches("(?!once_upon).*_(day|morning|night|evening|afternoon|while)")
        ? draft(
            scene,
            clause,
            who,
            scene
                .language()
                .framed(Frame.DO_AT, clause, who.name(), clause.sentence().word(before).text()),
            1.1)
        : Optional.empty();
  }

  private static Optional<Draft> doing(Scene scene, Clause clause, Referent who) {
    if (!clause.verb().progressive() || clause.verb().main().key().equals("going")) {
      return Optional.empty();
    }
    return scene
        .wording()
        .rest(clause, who)
        .map(rest ->
            new Draft(
                QuestionType.ACTION,
                scene.language().framed(Frame.DOING, clause, who.name()),
                (clause.verb().main().text() + " " + rest).strip(),
                scene.language().predicateVariants(clause, rest),
                clause.sentence(),
                0.8 - who.doubt()));
  }
}
