package learning.piggyback.ai.question.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import learning.piggyback.ai.question.grammar.Chunk;
import learning.piggyback.ai.question.grammar.Clause;
import learning.piggyback.ai.question.grammar.Lexicon;
import learning.piggyback.ai.question.grammar.Sentence;
import learning.piggyback.ai.question.grammar.Story;
import learning.piggyback.ai.question.grammar.Tag;
import learning.piggyback.ai.question.grammar.Text;
import learning.piggyback.ai.question.grammar.Word;

/** Who is spoken of, and whom a pronoun means: the last one who fits, actors first. */
final class Cast {

  private static final int REACH = 3;
  private static final double RIVAL = 0.35;

  private record Mention(Referent who, int sentence, int word, boolean actor) {}

  private final Lexicon lexicon;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Character> sexes = new HashMap<>();

  Cast(Story story, Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Clause clause : story.clauses()) {
      if (!clause.elided()) {
        note(clause.sentence(), clause.subject(), true);
      }
      for (Chunk chunk : clause.rest()) {
        if (chunk.is(Chunk.Kind.NOUN) || chunk.is(Chunk.Kind.PREPOSITION)) {
          note(clause.sentence(), chunk, false);
        }
      }
    }
  }

  private void note(Sentence sentence, Chunk chunk, boolean actor) {
    referent(sentence, chunk)
        .ifPresent(who -> mentions.add(new Mention(who, sentence.index(), chunk.from(), actor)));
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
    String pronoun = sentence.key(at);
    Optional<Mention> found = Optional.empty();
    double doubt = 0;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean before =
          mention.sentence() < sentence.index()
              || (mention.sentence() == sentence.index() && mention.word() < at);
      if (mention.sentence() < sentence.index() - REACH) {
        break;
      }
      if (!before || !mention.who().fits(pronoun)) {
        continue;
      }
      if (found.isEmpty()) {
        found = Optional.of(mention);
      } else if (!found.get().who().name().equals(mention.who().name())) {
        doubt += RIVAL;
        if (mention.actor()
            && !found.get().actor()
            && found.get().sentence() - mention.sentence() <= 1) {
          found = Optional.of(mention);
        }
      }
    }
    double rivals = doubt;
    return found.map(mention -> mention.who().doubted(rivals));
  }

  private Optional<Referent> named(Sentence sentence, Chunk chunk) {
    List<Word> words = sentence.words().subList(chunk.inner(), chunk.to());
    Word head = sentence.word(chunk.head());
    if (words.stream().anyMatch(word -> word.is(Tag.OTHER) || word.is(Tag.QUOTE))) {
      return Optional.empty();
    }
    Word last = words.getLast();
    if (last.is(Tag.NAME) && words.stream().anyMatch(w -> w.key().matches("named|called"))) {
      sexes.put(last.key(), sex(head));
      return Optional.of(new Referent(last.text(), sex(head), false, 0));
    }
    boolean several = head.is(Tag.PLURAL) || words.stream().anyMatch(w -> w.key().equals("and"));
    return name(sentence, chunk).map(name -> new Referent(name, sex(head), several, 0));
  }

  private Optional<String> name(Sentence sentence, Chunk chunk) {
    List<Word> words = new ArrayList<>();
    for (int i = chunk.inner(); i < chunk.to(); i++) {
      Word word = sentence.word(i);
      boolean first = i == chunk.inner();
      if (word.is(Tag.POSS)) {
        Optional<Referent> owner = resolve(sentence, i);
        if (owner.isEmpty() || owner.get().doubt() > RIVAL) {
          return Optional.empty();
        }
        words.add(word.written(owner.get().name() + "'s"));
      } else if (word.is(Tag.DET) && first) {
        switch (word.key()) {
          case "a", "an", "some", "another", "the" -> words.add(word.written("the"));
          case "this", "that", "these", "those" -> words.add(word.written("the"));
          case "all", "both", "every", "many", "several", "few" -> words.add(word);
          default -> {
            return Optional.empty();
          }
        }
      } else if (word.key().equals("one") && first) {
        words.add(word.written("the"));
      } else {
        words.add(word);
      }
    }
    return Optional.of(Text.join(shortened(words)));
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
    String list = head.is(Tag.NAME) && !lexicon.on("people", noun) ? "names" : "people";
    if (sexes.containsKey(noun)) {
      return sexes.get(noun);
    }
    for (String sex : List.of("m", "f", "n")) {
      if (lexicon.on(list + "." + sex, noun)) {
        return sex.charAt(0);
      }
    }
    return head.is(Tag.NAME) ? 'n' : 't';
  }
}
