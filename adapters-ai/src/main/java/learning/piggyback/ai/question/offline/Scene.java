package learning.piggyback.ai.question.offline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import learning.piggyback.ai.question.grammar.Chunk;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.grammar.Lexicon;
import learning.piggyback.ai.question.grammar.Sentence;
import learning.piggyback.ai.question.grammar.Story;
import learning.piggyback.ai.question.grammar.Tag;
import learning.piggyback.ai.question.grammar.Text;
import learning.piggyback.domain.question.check.UnsafeText;

/** What the rules look at: the story, who is in it, and the language to ask in. */
final class Scene {

  private final Story story;
  private final Language language;
  private final Cast cast;
  private final Wording wording;
  private final List<Clause> clauses;

  /** By a sentence's index; asked for once for each of its clauses. */
  private final Map<Integer, Boolean> askable = new HashMap<>();

  Scene(Story story, Language language) {
    this.story = story;
    this.language = language;
    this.cast = new Cast(story, language.lexicon());
    this.wording = new Wording(cast, language.lexicon());
    this.clauses = story.current().stream().filter(this::told).toList();
  }

  /** The clauses that can be asked about, in order. */
  List<Clause> clauses() {
    return clauses;
  }

  Story story() {
    return story;
  }

  Language language() {
    return language;
  }

  Lexicon lexicon() {
    return language.lexicon();
  }

  Wording wording() {
    return wording;
  }

  Optional<Referent> subject(Clause clause) {
    return cast.referent(clause.sentence(), clause.subject());
  }

  Optional<Referent> referent(Clause clause, Chunk chunk) {
    return cast.referent(clause.sentence(), chunk);
  }

  /**
   * A clause with its subject named, unless that is doubtful or a part of it cannot stand alone.
   */
  Optional<Told> told(Clause clause, double doubt) {
    return subject(clause)
        .filter(who -> who.doubt() <= doubt)
        .flatMap(who ->
            wording
                .rest(clause, who)
                .map(rest ->
                    new Told(
                        language, clause, who, rest, wording.brief(clause, who).orElse(rest))));
  }

  /** Whether a text can be quoted to children. */
  boolean safe(String text) {
    return !UnsafeText.isUnsafe(text)
        && Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
            .noneMatch(word -> lexicon().on("grim", word) || lexicon().on("rude", word));
  }

  private boolean told(Clause clause) {
    return askable.computeIfAbsent(clause.sentence().index(), _ -> askable(clause.sentence()))
        && (!tied(clause, "unsure") || soThat(clause))
        && !lexicon().on("pronouns.talk", clause.head().key())
        && !clause.verb().lemma().isEmpty();
  }

  private boolean askable(Sentence sentence) {
    return sentence.words().stream().noneMatch(word -> lexicon().on("grim", word.key()))
        && !UnsafeText.isUnsafe(Text.join(sentence.words()));
  }

  /** "so tired that he slept": the second half is told, unlike what follows "said that". */
  private boolean soThat(Clause clause) {
    int at = story.clauses().indexOf(clause) - 1;
    return tied(clause, "that")
        && at >= 0
        && lexicon().on("ties.that", story.clauses().get(at).next())
        && story.clauses().get(at).sentence().index() == clause.sentence().index();
  }

  /** Whether a clause begins with a word that ties it to another in one of the ways of "ties". */
  boolean tied(Clause clause, String way) {
    return lexicon().on("ties." + way, clause.connector());
  }

  boolean untied(Clause clause) {
    return clause.connector().isEmpty();
  }

  boolean verbIs(Clause clause, String group) {
    return lexicon().on("verb-groups." + group, clause.verb().lemma());
  }

  /** Whether what is said matters here more than the saying. */
  boolean saying(Clause clause) {
    return verbIs(clause, "say")
        || (verbIs(clause, "loud")
            && clause.sentence().words().stream().anyMatch(word -> word.is(Tag.QUOTE)));
  }

  /** A clause that tells something by itself: not "she said", "it was", "he had". */
  boolean telling(Clause clause) {
    boolean content =
        clause.rest().stream()
            .anyMatch(chunk ->
                switch (chunk.kind()) {
                  case NOUN, PREPOSITION, INFINITIVE, ADJECTIVE -> true;
                  default -> false;
                });
    boolean misread =
        clause.verb().simple()
            && !clause.rest().isEmpty()
            && clause.sentence().key(clause.rest().getFirst().from()).equals("by")
            && lexicon().tags(clause.verb().main().key()).contains(Tag.PARTICIPLE);
    boolean speech = misread || saying(clause);
    return !speech
        && (content || (!verbIs(clause, "vague") && !clause.verb().copula()))
        && !clause.next().equals("what")
        && !clause.first(Chunk.Kind.QUOTE).isPresent();
  }

  /** "was sad", "grew angry". */
  boolean feeling(Clause clause) {
    return (clause.verb().copula() || verbIs(clause, "feel"))
        && clause
            .first(Chunk.Kind.ADJECTIVE)
            .filter(chunk -> lexicon().on("feelings", clause.key(chunk)))
            .isPresent();
  }

  /** The clause that follows directly in the same sentence. */
  Optional<Clause> following(Clause clause) {
    return neighbour(clause, 1);
  }

  Optional<Clause> preceding(Clause clause) {
    return neighbour(clause, -1);
  }

  private Optional<Clause> neighbour(Clause clause, int step) {
    int at = story.clauses().indexOf(clause) + step;
    if (at < 0 || at >= story.clauses().size()) {
      return Optional.empty();
    }
    Clause other = story.clauses().get(at);
    int gap = step > 0 ? other.from() - clause.to() : clause.from() - other.to();
    return other.sentence().index() == clause.sentence().index() && gap <= 3 && told(other)
        ? Optional.of(other)
        : Optional.empty();
  }

  /** The first clause of the next sentence, when it follows on. */
  Optional<Clause> nextSentence(Clause clause) {
    return clauses.stream()
        .filter(other -> other.sentence().index() == clause.sentence().index() + 1)
        .findFirst()
        .filter(other -> untied(other) || tied(other, "and"));
  }

  boolean lastOfSentence(Clause clause) {
    return clause.to() >= clause.sentence().size() - 1;
  }

  /** A thing done, as against a state. */
  boolean event(Clause clause) {
    boolean asking =
        verbIs(clause, "ask")
            && clause.object().isPresent()
            && clause.rest().getLast().is(Chunk.Kind.INFINITIVE);
    return clause.verb().simple()
        && !clause.verb().negated()
        && (asking || (!saying(clause) && telling(clause)))
        && !verbIs(clause, "state")
        && !clause.verb().first().is(Tag.BASE);
  }

  /** "had eaten the apple", "was taken to the king": done, though not told as the next thing. */
  boolean done(Clause clause) {
    return (clause.verb().passive() || clause.verb().first().key().equals("had"))
        && !clause.verb().negated()
        && !verbIs(clause, "state")
        && !saying(clause)
        && telling(clause);
  }
}
