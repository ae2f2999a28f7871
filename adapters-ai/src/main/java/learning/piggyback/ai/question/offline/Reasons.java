package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Chunk.Kind;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.grammar.Sentence;
import learning.piggyback.ai.question.grammar.Tag;
import learning.piggyback.ai.question.grammar.Text;

/** Finds what a text gives as the reason of something. */
final class Reasons {

  /**
   * A reason.
   *
   * @param answer as the text has it, or with its subject named
   * @param score what it adds to a question's score: told outright or understood
   */
  record Reason(String answer, List<String> variants, Sentence sentence, double score) {}

  private static final double CLEAR = 0.15;
  private static final double TOLD = 1.5;
  private static final double UNDERSTOOD = 0.9;
  private static final int LONGEST = 16;

  private final Scene scene;

  Reasons(Scene scene) {
    this.scene = scene;
  }

  /** The reasons of what a clause tells, the surest first. */
  List<Reason> of(Clause effect, Referent who) {
    List<Reason> reasons = new ArrayList<>();
    behind(effect)
        .or(() -> ahead(effect))
        .ifPresent(cause -> add(reasons, cause, effect, who, TOLD));
    if (reasons.isEmpty()) {
      verbatim(effect, who).ifPresent(reasons::add);
    }
    if (reasons.isEmpty()) {
      understood(effect, who).ifPresent(cause -> add(reasons, cause, effect, who, UNDERSTOOD));
    }
    if (reasons.isEmpty()) {
      participle(effect, who).ifPresent(reasons::add);
    }
    return reasons;
  }

  private void add(List<Reason> reasons, Clause cause, Clause effect, Referent who, double score) {
    if (!scene.saying(cause) && effect.verb().present() == cause.verb().present()) {
      answer(cause, who)
          .map(answer -> new Reason(answer, variants(cause, answer), cause.sentence(), score))
          .ifPresent(reasons::add);
    }
  }

  /** "… because it was late", "…, for it was late", "… so that he could see". */
  private Optional<Clause> behind(Clause effect) {
    return scene
        .following(effect)
        .filter(other ->
            scene.tied(other, "reason")
                || purposeful(other)
                || (scene.tied(other, "while") && stative(other)))
        .filter(other -> !scene.tied(effect, "placed"));
  }

  /** "Because it was late, …", "It was late, so …", "so late that …". */
  private Optional<Clause> ahead(Clause effect) {
    return scene
        .preceding(effect)
        .filter(other ->
            scene.tied(other, "because")
                || (scene.tied(other, "while") && stative(other))
                || scene.tied(effect, "result"))
        .or(() ->
            scene.tied(effect, "so") && effect.from() <= 3 ? lastBefore(effect) : Optional.empty());
  }

  /** "so that he could see" tells a reason; "so that it broke" tells a result. */
  private boolean purposeful(Clause clause) {
    return scene.tied(clause, "purpose") && clause.verb().first().is(Tag.MODAL);
  }

  private boolean stative(Clause clause) {
    return clause.verb().copula() || scene.verbIs(clause, "state");
  }

  private Optional<Clause> lastBefore(Clause clause) {
    int at = scene.clauses().indexOf(clause);
    return at <= 0
        ? Optional.empty()
        : Optional.of(scene.clauses().get(at - 1))
            .filter(other -> other.sentence().index() == clause.sentence().index() - 1)
            .filter(scene::lastOfSentence);
  }

  /** What the text does not call a reason, but a reader takes for one. */
  private Optional<Clause> understood(Clause effect, Referent who) {
    Optional<Clause> noticed =
        scene
            .preceding(effect)
            .filter(other -> scene.tied(other, "when"))
            .or(() -> scene.following(effect).filter(other -> scene.tied(other, "when")))
            .filter(other -> scene.verbIs(other, "notice") && same(other, who));
    int at = scene.clauses().indexOf(effect);
    Optional<Clause> before =
        at <= 0
            ? Optional.empty()
            : Optional.of(scene.clauses().get(at - 1))
                .filter(other -> effect.sentence().index() - other.sentence().index() <= 1)
                .filter(
                    other -> (scene.untied(other) || scene.tied(other, "on")) && same(other, who));
    boolean felt = scene.feeling(effect);
    return noticed.or(() ->
        before.filter(other ->
            felt
                ? scene.verbIs(other, "notice") && scene.event(other)
                : (scene.untied(effect) || scene.tied(effect, "and"))
                    && scene.event(effect)
                    && driven(other)));
  }

  private boolean same(Clause other, Referent who) {
    return scene.subject(other).filter(subject -> subject.name().equals(who.name())).isPresent();
  }

  /** "was hungry", "wanted to see the world": what moves somebody to do something. */
  private boolean driven(Clause clause) {
    boolean needs =
        clause.verb().copula()
            && clause
                .first(Kind.ADJECTIVE)
                .filter(chunk -> scene.lexicon().on("adjectives.drive", clause.key(chunk)))
                .isPresent();
    boolean wants =
        clause.verb().lemma().equals("want") && clause.first(Kind.INFINITIVE).isPresent();
    return !clause.verb().negated() && (needs || wants);
  }

  private Optional<String> answer(Clause cause, Referent who) {
    String tie = scene.tied(cause, "purpose") ? cause.connector().replace('_', ' ') + " " : "";
    return scene
        .told(cause, CLEAR)
        .filter(told -> !told.rest().isBlank() || !scene.verbIs(cause, "vague"))
        .map(Told::text)
        .or(() ->
            who.fits(cause.head().key(), scene.lexicon())
                ? plain(cause.sentence(), cause.from(), cause.to())
                : Optional.empty())
        .map(text -> tie + text);
  }

  /** The words as they stand, where they point to nobody in a conversation. */
  private Optional<String> plain(Sentence sentence, int from, int to) {
    boolean clear =
        to > from + 1
            && to - from <= LONGEST
            && sentence.words().subList(from, to).stream().allMatch(scene.wording()::repeatable);
    return clear ? Optional.of(Text.join(sentence.words().subList(from, to))) : Optional.empty();
  }

  /** "because …", though what follows is not understood: up to the next sign. */
  private Optional<Reason> verbatim(Clause effect, Referent who) {
    Sentence sentence = effect.sentence();
    int tie = sentence.at(effect.to(), Tag.COMMA) ? effect.to() + 1 : effect.to();
    if (!scene.lexicon().on("ties.because", sentence.key(tie)) || scene.tied(effect, "caused")) {
      return Optional.empty();
    }
    int to = tie + 1;
    while (to < sentence.size() && !sentence.at(to, Tag.COMMA) && !sentence.at(to, Tag.STOP)) {
      to++;
    }
    boolean shy = sentence.words().subList(tie, to).stream().anyMatch(word -> word.is(Tag.QUOTE));
    boolean known =
        !sentence.at(tie + 1, Tag.PRONOUN) || who.fits(sentence.key(tie + 1), scene.lexicon());
    return shy || !known || to - tie < 4
        ? Optional.empty()
        : plain(sentence, tie + 1, to)
            .map(text ->
                new Reason(text, List.of(scene.language().because(text)), sentence, TOLD - 0.2));
  }

  /** "Seeing the bear, the boy ran", "she hid, fearing the wolf". */
  private Optional<Reason> participle(Clause effect, Referent who) {
    Sentence sentence = effect.sentence();
    int to = effect.from() - 1;
    if (sentence.at(to, Tag.COMMA) && !effect.elided()) {
      int from = to - 1;
      while (from > 0
          && !sentence.at(from - 1, Tag.COMMA)
          && !sentence.at(from - 1, Tag.STOP)
          && !sentence.at(from - 1, Tag.AND)) {
        from--;
      }
      return participle(sentence, from, to, who);
    }
    int from = effect.to() + 1;
    if (!sentence.at(effect.to(), Tag.COMMA)) {
      return Optional.empty();
    }
    to = from;
    while (to < sentence.size()
        && !sentence.at(to, Tag.COMMA)
        && !sentence.at(to, Tag.STOP)
        && !sentence.at(to, Tag.AND)) {
      to++;
    }
    return participle(sentence, from, to, who);
  }

  private Optional<Reason> participle(Sentence sentence, int from, int to, Referent who) {
    String verb = scene.lexicon().base(sentence.key(from)).orElse("");
    if (!sentence.at(from, Tag.ING)
        || to - from < 3
        || !scene.lexicon().on("verb-groups.reason", verb)) {
      return Optional.empty();
    }
    return scene
        .wording()
        .part(sentence, from + 1, to, who)
        .flatMap(rest ->
            scene
                .language()
                .past(verb, who)
                .map(past ->
                    new Reason(
                        past + " " + rest,
                        List.of(scene.language().because(past + " " + rest)),
                        sentence,
                        1.1)));
  }

  private List<String> variants(Clause cause, String answer) {
    List<String> variants = new ArrayList<>();
    if (!scene.tied(cause, "purpose")) {
      variants.add(scene.language().because(answer));
    }
    scene
        .told(cause, CLEAR)
        .ifPresent(told -> {
          if (scene.lexicon().on("pronouns.subject", cause.head().key())) {
            variants.add(scene.language().tell(cause, cause.head().key(), told.rest()));
          }
          if (cause.verb().copula()) {
            variants.add(told.rest());
          }
        });
    return variants;
  }
}
