package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.grammar.Sentence;
import learning.piggyback.ai.question.grammar.Tag;
import learning.piggyback.ai.question.grammar.Text;
import learning.piggyback.domain.question.QuestionType;

/** Who said it? */
final class SpeechRule implements QuestionRule {

  private static final int LONGEST = 8;
  private static final int LONGEST_SAID = 12;
  private static final double CLEAR = 0.15;
  private static final int SHORTEST = 3;
  private static final Pattern ONE_SENTENCE = Pattern.compile("[^.!?]+[.!?,]?");

  @Override
  public List<Draft> drafts(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : scene.story().sentences()) {
      for (int i = 0; sentence.current() && i < sentence.size(); i++) {
        if (sentence.at(i, Tag.QUOTE)) {
          draft(scene, sentence, i).ifPresent(drafts::add);
          what(scene, sentence, i).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  /** What did he say? Of somebody who says one thing only, in one way. */
  private static Optional<Draft> what(Scene scene, Sentence sentence, int at) {
    String speech = sentence.word(at).text().strip();
    String said = speech.replaceAll("[.,]+$", "");
    int words = Text.words(speech);
    if (words < 2
        || words > LONGEST_SAID
        || !ONE_SENTENCE.matcher(speech).matches()
        || !scene.safe(speech)
        || halved(scene, speech)) {
      return Optional.empty();
    }
    return speaker(scene, sentence, at)
        .filter(clause -> once(scene, clause))
        .flatMap(clause -> scene.told(clause, CLEAR))
        .flatMap(told ->
            scene
                .language()
                .ask(Language.Asking.WHAT, told.clause(), told.who().name(), told.rest())
                .map(question ->
                    new Draft(
                        QuestionType.ACTION,
                        question,
                        "\"" + Text.capital(said) + "\"",
                        List.of(Text.capital(said)),
                        sentence,
                        0.6)));
  }

  private static boolean once(Scene scene, Clause clause) {
    String who = scene.subject(clause).map(Referent::name).orElse("");
    return scene.clauses().stream()
            .filter(scene::saying)
            .filter(other -> other.verb().lemma().equals(clause.verb().lemma()))
            .filter(other -> scene.subject(other).filter(s -> s.name().equals(who)).isPresent())
            .count()
        == 1;
  }

  private static Optional<Draft> draft(Scene scene, Sentence sentence, int at) {
    String speech = sentence.word(at).text().strip();
    int words = Text.words(speech);
    if (words < SHORTEST
        || words > LONGEST
        || !ONE_SENTENCE.matcher(speech).matches()
        || speech.chars().anyMatch(c -> c == '"')
        || !scene.safe(speech)
        || halved(scene, speech)) {
      return Optional.empty();
    }
    String said = Text.capital(speech.replaceAll("[.!?,]+$", ""));
    return speaker(scene, sentence, at)
        .map(clause ->
            new Draft(
                QuestionType.CHARACTER,
                scene.language().framed(Language.Frame.SAID, clause, "\"" + said + "\""),
                scene.subject(clause).orElseThrow().name(),
                scene.language().variants(scene.subject(clause).orElseThrow().name()),
                sentence,
                0.75));
  }

  /** "If the urn will not sing," waits for its other half. */
  private static boolean halved(Scene scene, String speech) {
    String first = speech.split("[^\\p{L}']+", 2)[0].toLowerCase(Locale.ROOT);
    return !speech.matches(".*[.!?]") && scene.lexicon().tags(first).contains(Tag.SUB);
  }

  private static Optional<Clause> speaker(Scene scene, Sentence sentence, int at) {
    return scene.story().clauses().stream()
        .filter(clause -> clause.sentence().index() == sentence.index())
        .filter(clause -> scene.saying(clause) && !clause.verb().negated())
        .filter(clause ->
            clause.from() == at + 1
                || clause.from() == at + 2
                || clause.to() == at
                || clause.to() == at + 1
                || clause.to() == at - 1)
        .filter(clause ->
            scene.subject(clause).filter(who -> who.animate() && who.doubt() <= 0.15).isPresent())
        .findFirst();
  }
}
