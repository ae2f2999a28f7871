package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import learning.piggyback.ai.question.grammar.Chunk;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.grammar.Lexicon;
import learning.piggyback.ai.question.grammar.Phrases;
import learning.piggyback.ai.question.grammar.Sentence;
import learning.piggyback.ai.question.grammar.Story;
import learning.piggyback.ai.question.grammar.Tag;
import learning.piggyback.ai.question.grammar.Text;
import learning.piggyback.ai.question.grammar.Word;

/** Who is spoken of, and whom a pronoun means: the last one who fits, actors first. */
final class Cast {

  private static final int REACH = 5;
  private static final double EACH_SENTENCE_AWAY = 0.3;
  private static final double ACTOR = 0.5;
  private static final double ACTOR_AGAIN = 0.2;
  private static final double SURE_SEX = 0.3;
  private static final double CLEAR_LEAD = 0.45;
  private static final double TOO_DOUBTFUL = 0.4;

  private record Mention(Referent who, String head, int sentence, int word, boolean actor) {

    boolean before(Sentence other, int at) {
      return sentence < other.index()
          ? sentence >= other.index() - REACH
          : sentence == other.index() && word < at;
    }

    double weight(Sentence from, boolean subject) {
      return (sentence - from.index()) * EACH_SENTENCE_AWAY
          + (actor ? ACTOR + (subject ? ACTOR_AGAIN : 0) : 0)
          + (who.sex() == 'n' || who.sex() == 'p' ? 0 : SURE_SEX);
    }
  }

  private final Lexicon lexicon;
  private final List<Mention> mentions = new ArrayList<>();

  /** Nouns of what speaks in this text, even if it is a kettle. */
  private final Set<String> speakers = new HashSet<>();

  private final Map<String, Character> sexes = new HashMap<>();

  Cast(Story story, Lexicon lexicon) {
    this.lexicon = lexicon;
    story.clauses().stream()
        .filter(clause -> lexicon.on("verb-groups.say", clause.verb().lemma()))
        .map(Clause::head)
        .filter(head -> head.is(Tag.NOUN) && !head.key().equals("voice"))
        .forEach(head -> speakers.add(head.key()));
    for (Sentence sentence : story.sentences()) {
      Phrases.of(sentence, lexicon).stream()
          .filter(phrase -> person(sentence, phrase))
          .forEach(phrase -> note(sentence, phrase, phrase.from() == 0));
    }
    for (Clause clause : story.clauses()) {
      if (!clause.elided()) {
        note(clause.sentence(), clause.subject(), true);
      }
      for (Chunk chunk : clause.rest()) {
        if (clause.verb().copula() && chunk.is(Chunk.Kind.NOUN)) {
          learn(clause.head(), clause.sentence().word(chunk.head()));
        } else if (chunk.is(Chunk.Kind.NOUN) || chunk.is(Chunk.Kind.PREPOSITION)) {
          note(clause.sentence(), chunk, false);
        }
      }
    }
  }

  /** Somebody named outright, who counts even where the clause around was not understood. */
  private boolean person(Sentence sentence, Chunk phrase) {
    Word head = sentence.word(phrase.head());
    return head.tag().nominal()
        && sex(head) != 't'
        && sentence.words().subList(phrase.from(), phrase.to()).stream()
            .noneMatch(word -> word.is(Tag.POSS));
  }

  private void note(Sentence sentence, Chunk chunk, boolean actor) {
    referent(sentence, chunk)
        .filter(who -> who.doubt() < TOO_DOUBTFUL)
        .map(who -> new Referent(who.name(), who.sex(), who.plural(), 0))
        .ifPresent(who ->
            mentions.add(
                new Mention(who, head(who.name()), sentence.index(), chunk.from(), actor)));
  }

  /** "Tilly is a girl." */
  private void learn(Word name, Word noun) {
    char sex = sex(noun);
    if (name.is(Tag.NAME) && (sex == 'm' || sex == 'f')) {
      sexes.putIfAbsent(name.key(), sex);
    }
  }

  private static String head(String name) {
    String plain = name.replaceAll(" (of|and) .*", "");
    return plain.substring(plain.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whom or what a noun phrase means; empty when that is not clear. */
  Optional<Referent> referent(Sentence sentence, Chunk chunk) {
    Word head = sentence.word(chunk.head());
    return switch (head.tag()) {
      case PRONOUN, OBJECT -> resolve(sentence, chunk.head());
      case NAME, NOUN, PLURAL -> named(sentence, chunk);
      default -> Optional.empty();
    };
  }

  /** Whom a pronoun or possessive at a word means. */
  Optional<Referent> resolve(Sentence sentence, int at) {
    return resolve(sentence, at, "");
  }

  /**
   * The same for what is not the subject itself: "he saw him" tells of two.
   *
   * @param actor name of the clause's subject; empty when the word is the subject
   */
  Optional<Referent> resolve(Sentence sentence, int at, String actor) {
    boolean subject = sentence.at(at, Tag.PRONOUN);
    List<Mention> fitting =
        mentions.stream()
            .filter(mention ->
                mention.before(sentence, at) && mention.who().fits(sentence.key(at), lexicon))
            .filter(mention -> !mention.who().name().equals(actor))
            .toList();
    Optional<Mention> best =
        fitting.stream()
            .max(
                Comparator.comparingDouble((Mention m) -> m.weight(sentence, subject))
                    .thenComparingInt(Mention::sentence)
                    .thenComparingInt(Mention::word));
    return best.map(chosen -> {
      double rival =
          fitting.stream()
              .filter(mention -> !mention.head().equals(chosen.head()))
              .mapToDouble(mention -> mention.weight(sentence, subject))
              .max()
              .orElse(Double.NEGATIVE_INFINITY);
      double lead = chosen.weight(sentence, subject) - rival;
      return chosen.who().doubted(Math.max(0, CLEAR_LEAD - lead));
    });
  }

  private Optional<Referent> named(Sentence sentence, Chunk chunk) {
    List<Word> words = sentence.words().subList(chunk.inner(), chunk.to());
    Word head = sentence.word(chunk.head());
    if (words.stream().anyMatch(word -> word.is(Tag.OTHER) || word.is(Tag.QUOTE))) {
      return Optional.empty();
    }
    Word last = words.getLast();
    if (last.is(Tag.NAME) && words.stream().anyMatch(w -> lexicon.on("small.naming", w.key()))) {
      learn(last, head);
      return Optional.of(new Referent(last.text(), sex(last), false, 0));
    }
    boolean bare = chunk.head() == chunk.inner() || sentence.at(chunk.inner(), Tag.ADJ);
    if (bare
        && head.is(Tag.NOUN)
        && !lexicon.on("people.m", head.key())
        && !lexicon.on("people.f", head.key())) {
      return Optional.empty();
    }
    boolean several =
        head.is(Tag.PLURAL) || words.stream().anyMatch(w -> lexicon.on("ties.and", w.key()));
    return name(sentence, chunk)
        .map(name ->
            new Referent(
                bare && head.is(Tag.NOUN) ? Text.capital(name) : name, sex(head), several, 0));
  }

  private Optional<String> name(Sentence sentence, Chunk chunk) {
    List<Word> words = new ArrayList<>();
    for (int i = chunk.inner(); i < chunk.to(); i++) {
      Word word = sentence.word(i);
      boolean first = i == chunk.inner();
      boolean repeated =
          word.is(Tag.DET) && !words.isEmpty() && lexicon.on("small.the", words.getLast().text());
      if (repeated) {
        continue;
      }
      if (word.is(Tag.POSS) && i < chunk.head()) {
        Optional<Referent> owner = resolve(sentence, i);
        if (owner.isEmpty() || owner.get().doubt() > 0.1) {
          return Optional.empty();
        }
        words.add(word.written(owner.get().owning(lexicon)));
      } else if (word.is(Tag.DET) && first) {
        if (lexicon.on("small.definite", word.key())) {
          words.add(word.written(lexicon.definite()));
        } else if (lexicon.on("small.count", word.key())) {
          words.add(word);
        } else {
          return Optional.empty();
        }
      } else if (lexicon.on("small.one", word.key()) && first) {
        words.add(word.written(lexicon.definite()));
      } else {
        words.add(word);
      }
    }
    return Optional.of(Text.join(shortened(words)))
        .filter(name -> name.indexOf("'s ") == name.lastIndexOf("'s "));
  }

  /** At most one adjective: "the old woman" for "a poor little old woman". */
  private static List<Word> shortened(List<Word> words) {
    List<Word> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word next = i + 1 < words.size() ? words.get(i + 1) : words.get(i);
      boolean modifier =
          words.get(i).is(Tag.ADJ) || words.get(i).is(Tag.COMMA) || words.get(i).is(Tag.ADV);
      boolean more =
          next.is(Tag.ADJ)
              || next.is(Tag.COMMA)
              || (next.is(Tag.AND) && i + 2 < words.size() && words.get(i + 2).is(Tag.ADJ));
      boolean glue =
          words.get(i).is(Tag.AND) && i > 0 && words.get(i - 1).is(Tag.ADJ) && next.is(Tag.ADJ);
      if (!(modifier && more) && !glue) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  private char sex(Word head) {
    String noun =
        head.is(Tag.PLURAL) ? lexicon.singular(head.key()).orElse(head.key()) : head.key();
    noun = noun.substring(noun.lastIndexOf('-') + 1);
    String list = head.is(Tag.NAME) && !lexicon.on("people", noun) ? "names" : "people";
    if (sexes.containsKey(noun)) {
      return sexes.get(noun);
    }
    for (String sex : List.of("m", "f", "n")) {
      if (lexicon.on(list + "." + sex, noun)) {
        return sex.charAt(0);
      }
    }
    return head.is(Tag.NAME) || speakers.contains(noun) ? 'p' : 't';
  }
}
