package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Chunk;
import learning.piggyback.ai.question.grammar.Chunk.Kind;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.grammar.Tag;
import learning.piggyback.ai.question.offline.Language.Asking;
import learning.piggyback.domain.question.QuestionType;

/** Why? */
final class CausalRule implements QuestionRule {

  @Override
  public List<Draft> drafts(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : scene.clauses()) {
      Optional<Referent> who = scene.subject(clause).filter(subject -> subject.doubt() < 0.5);
      if (who.isEmpty() || scene.saying(clause)) {
        continue;
      }
      cause(scene, clause)
          .flatMap(cause -> why(scene, clause, who.get(), cause))
          .ifPresent(drafts::add);
      purpose(scene, clause, who.get()).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** The clause that gives the reason for this one. */
  private static Optional<Clause> cause(Scene scene, Clause clause) {
    Optional<Clause> behind =
        scene
            .following(clause)
            .filter(other -> other.connector().matches("because|for|since") || purposeful(other))
            .filter(other -> !clause.connector().matches("because|for|when|as"));
    if (behind.isPresent()) {
      return behind;
    }
    Optional<Clause> ahead =
        scene
            .preceding(clause)
            .filter(other ->
                other.connector().equals("because")
                    || clause.connector().equals("so")
                    || clause.connector().equals("that"));
    Optional<Clause> felt =
        feeling(scene, clause)
            ? scene
                .preceding(clause)
                .filter(other -> other.connector().equals("when"))
                .or(() -> scene.following(clause).filter(other -> other.connector().equals("when")))
            : Optional.empty();
    return ahead
        .or(() -> felt.filter(other -> scene.verbIs(other, "notice")))
        .or(() ->
            clause.connector().equals("so") && clause.from() <= 3
                ? lastBefore(scene, clause)
                : Optional.empty());
  }

  /** "so that he could see" tells a reason; "so that it broke" tells a result. */
  private static boolean purposeful(Clause clause) {
    return clause.connector().equals("so_that") && clause.verb().first().is(Tag.MODAL);
  }

  private static boolean feeling(Scene scene, Clause clause) {
    return (clause.verb().copula() || scene.verbIs(clause, "feel"))
        && clause
            .first(Kind.ADJECTIVE)
            .filter(chunk -> scene.lexicon().on("feelings", clause.key(chunk)))
            .isPresent();
  }

  private static Optional<Clause> lastBefore(Scene scene, Clause clause) {
    int at = scene.clauses().indexOf(clause);
    return at <= 0
        ? Optional.empty()
        : Optional.of(scene.clauses().get(at - 1))
            .filter(other -> other.sentence().index() == clause.sentence().index() - 1)
            .filter(scene::lastOfSentence);
  }

  private static Optional<Draft> why(Scene scene, Clause clause, Referent who, Clause cause) {
    Language language = scene.language();
    if (!scene.telling(clause) || scene.saying(cause)) {
      return Optional.empty();
    }
    Optional<Referent> other = scene.subject(cause).filter(subject -> subject.doubt() < 0.5);
    Optional<String> answer =
        other.flatMap(subject ->
            scene
                .wording()
                .rest(cause, subject)
                .filter(rest -> !rest.isBlank() || !scene.verbIs(cause, "vague"))
                .map(rest ->
                    (cause.connector().equals("so_that") ? "so that " : "")
                        + language.tell(cause, subject.name(), rest)));
    Optional<String> question =
        scene
            .wording()
            .rest(clause, who)
            .flatMap(rest -> language.ask(Asking.WHY, clause, who.name(), rest));
    return answer.flatMap(text ->
        question.map(asked ->
            new Draft(
                QuestionType.CAUSAL,
                asked,
                text,
                reasons(scene, cause, text, other.get()),
                cause.sentence(),
                1.5 - who.doubt() - other.get().doubt())));
  }

  private static List<String> reasons(Scene scene, Clause cause, String text, Referent subject) {
    List<String> reasons =
        new ArrayList<>(
            (cause.connector().equals("so_that") ? List.of() : List.of("because " + text)));
    scene
        .wording()
        .rest(cause, subject)
        .ifPresent(rest -> {
          if (cause.head().key().matches("he|she|it|they")) {
            reasons.add(scene.language().tell(cause, cause.head().key(), rest));
          }
          if (cause.verb().copula()) {
            reasons.add(rest);
          }
        });
    return reasons;
  }

  private static Optional<Draft> purpose(Scene scene, Clause clause, Referent who) {
    int last = clause.rest().size() - 1;
    boolean fits =
        last >= 1
            && who.animate()
            && clause.rest().get(last).is(Kind.INFINITIVE)
            && !scene.verbIs(clause, "inner")
            && clause.verb().simple();
    if (!fits) {
      return Optional.empty();
    }
    Chunk goal = clause.rest().get(last);
    Chunk before = clause.rest().get(last - 1);
    boolean moved = scene.verbIs(clause, "move") || scene.verbIs(clause, "aim");
    boolean sound =
        switch (before.kind()) {
          case PREPOSITION, ADVERB -> moved;
          case NOUN -> scene.verbIs(clause, "aim");
          default -> false;
        };
    if (!sound) {
      return Optional.empty();
    }
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
                        1.2 - who.doubt())));
  }
}
