package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.ai.question.grammar.Chunk;
import learning.piggyback.ai.question.grammar.Chunk.Kind;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.grammar.Tag;
import learning.piggyback.ai.question.offline.Language.Frame;
import learning.piggyback.domain.question.QuestionType;

/** How did she feel? */
final class FeelingRule implements QuestionRule {

  @Override
  public List<Draft> drafts(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : scene.clauses()) {
      Optional<Referent> who =
          scene.subject(clause).filter(subject -> subject.animate() && subject.doubt() < 0.5);
      if (who.isPresent() && !clause.verb().negated() && !clause.verb().first().is(Tag.MODAL)) {
        boolean links = clause.verb().copula() || scene.verbIs(clause, "feel");
        Optional<String> said = links ? feeling(scene, clause) : Optional.empty();
        said.ifPresent(word -> drafts.add(draft(scene, clause, who.get(), word, 1)));
        if (said.isEmpty() && !scene.saying(clause)) {
          shown(scene, clause)
              .ifPresent(word -> drafts.add(draft(scene, clause, who.get(), word, 0.6)));
        }
      }
    }
    return drafts;
  }

  /** "wept", "jumped for joy": a feeling that can be seen. */
  private static Optional<String> shown(Scene scene, Clause clause) {
    String verb =
        scene.verbIs(clause, "begin")
            ? clause.first(Kind.INFINITIVE).map(clause::key).orElse("")
            : clause.verb().lemma();
    Optional<String> done = scene.lexicon().kin("feeling-verbs", verb).stream().findFirst();
    return done.or(() ->
        clause.rest().stream()
            .filter(chunk -> chunk.is(Kind.PREPOSITION))
            .filter(chunk -> clause.sentence().key(chunk.from()).matches("with|in|for|into"))
            .map(clause::key)
            .filter(noun -> scene.lexicon().on("nouns.feeling", noun))
            .flatMap(noun -> scene.lexicon().kin("feelings", noun).stream().limit(1))
            .findFirst());
  }

  private static Optional<String> feeling(Scene scene, Clause clause) {
    if (clause.rest().isEmpty() || !clause.rest().getFirst().is(Kind.ADJECTIVE)) {
      return Optional.empty();
    }
    Chunk chunk = clause.rest().getFirst();
    for (int i = chunk.from(); i < chunk.to(); i++) {
      String key = clause.sentence().key(i);
      if (key.matches("too|enough|less")) {
        return Optional.empty();
      }
      if (scene.lexicon().on("feelings", key)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  private static Draft draft(Scene scene, Clause clause, Referent who, String word, double base) {
    Language language = scene.language();
    Optional<String> when = moment(scene, clause, who);
    String question =
        when.map(text -> language.framed(Frame.FEEL_WHEN, clause, who.name(), text))
            .orElseGet(() -> language.framed(Frame.FEEL, clause, who.name()));
    Set<String> kin = scene.lexicon().kin("feelings", word);
    List<String> variants = kin.stream().filter(other -> !other.equals(word)).toList();
    double score = base - who.doubt() + (when.isPresent() ? 0.4 : 0);
    return new Draft(QuestionType.FEELING, question, word, variants, clause.sentence(), score);
  }

  /** What went with the feeling: a clause tied to it, or what the same person did just before. */
  private static Optional<String> moment(Scene scene, Clause clause, Referent who) {
    Optional<Clause> tied =
        scene
            .following(clause)
            .filter(other -> other.connector().matches("when|as|after|because|for"))
            .or(() ->
                scene
                    .preceding(clause)
                    .filter(other -> other.connector().matches("when|as|after")));
    return tied.or(() -> before(scene, clause, who))
        .flatMap(other ->
            scene
                .subject(other)
                .filter(subject -> subject.doubt() < 0.5 && scene.telling(other) && !other.elided())
                .flatMap(subject ->
                    scene
                        .wording()
                        .rest(other, subject)
                        .filter(rest -> !rest.isBlank() || !subject.name().equals(who.name()))
                        .map(rest ->
                            scene
                                .language()
                                .tell(other, pronounFor(scene, other, subject, who), rest))));
  }

  private static String pronounFor(Scene scene, Clause other, Referent subject, Referent who) {
    String head = other.head().key();
    if (!subject.name().equals(who.name())) {
      boolean owned =
          other.sentence().at(other.subject().from(), Tag.POSS)
              && subject.name().startsWith(who.owning(scene.lexicon()) + " ");
      return owned
          ? other.sentence().word(other.subject().from()).text()
              + subject.name().substring(who.owning(scene.lexicon()).length())
          : subject.name();
    }
    return scene.lexicon().on("pronouns.subject", head)
        ? head
        : scene.language().pronoun(who.sex()).filter(word -> !who.plural()).orElse(who.name());
  }

  private static Optional<Clause> before(Scene scene, Clause clause, Referent who) {
    int at = scene.clauses().indexOf(clause);
    return at <= 0
        ? Optional.empty()
        : Optional.of(scene.clauses().get(at - 1))
            .filter(other -> clause.sentence().index() - other.sentence().index() <= 1)
            .filter(scene::event)
            .filter(
                other -> scene.subject(other).filter(s -> s.name().equals(who.name())).isPresent());
  }
}
