package learning.piggyback.ai.question.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import learning.piggyback.ai.question.grammar.Tag;

/** The words of a question, and what they do. */
final class Asked {

  private static final Set<String> LEADING =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "my",
          "our", "your", "some", "all", "both", "each", "every", "no", "another", "two", "three",
          "four", "five", "six", "seven", "eight", "nine", "ten", "many", "most");

  private final List<String> words;
  private final List<Set<Tag>> likely;
  private final EnglishLexicon lexicon;

  Asked(List<String> words, EnglishLexicon lexicon) {
    this.words = List.copyOf(words);
    this.lexicon = lexicon;
    List<String> sentence = new ArrayList<>(words);
    sentence.add("?");
    this.likely = lexicon.likely(sentence);
  }

  List<String> words() {
    return words;
  }

  /** In small letters; empty beyond the end. */
  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).toLowerCase(Locale.ROOT) : "";
  }

  private boolean isLikely(int i, Tag... tags) {
    return i >= 0
        && i < words.size()
        && List.of(tags).stream().anyMatch(tag -> likely.get(i).contains(tag));
  }

  boolean isNominal(int i) {
    return isLikely(i, Tag.NOUN, Tag.NAME);
  }

  /** "ran" or "runs". */
  boolean isFinite(int i) {
    Set<Tag> can = lexicon.tags(word(i));
    return isLikely(i, Tag.PAST) && (can.contains(Tag.PAST) || can.contains(Tag.PRESENT));
  }

  boolean isBase(int i) {
    return isLikely(i, Tag.BASE) && canBeBase(i);
  }

  boolean canBeBase(int i) {
    return lexicon.tags(word(i)).contains(Tag.BASE) || word(i).matches("do|have|be|like|need");
  }

  boolean isParticiple(int i) {
    return isLikely(i, Tag.PARTICIPLE)
        && (lexicon.tags(word(i)).contains(Tag.PARTICIPLE) || word(i).matches("been|had|done"));
  }

  boolean isAdverb(int i) {
    return isLikely(i, Tag.ADV) && !isLikely(i, Tag.BASE) && !isLikely(i, Tag.PREP);
  }

  /** Behind the noun phrase that begins there, "of" and "and" included; there when none does. */
  int nounsEnd(int from) {
    int end = simple(from);
    while (end > from && word(end).matches("of|and")) {
      int next = simple(end + 1);
      if (next == end + 1) {
        return from;
      }
      end = next;
    }
    return end;
  }

  private int simple(int from) {
    int i = from;
    boolean isLed = LEADING.contains(word(i));
    while (LEADING.contains(word(i))) {
      i++;
    }
    int noun = from;
    while (i < words.size()) {
      boolean isName = Character.isUpperCase(words.get(i).charAt(0)) && i > 0;
      if (word(i).matches("'s?") && noun == i) {
        noun = from;
        isLed = true;
      } else if (isName || (isLikely(i, Tag.NOUN, Tag.NAME) && !isAdjectiveHere(i, noun, from))) {
        noun = i + 1;
      } else if (!(isLikely(i, Tag.ADJ) && noun == from && isLed)
          && !(word(i).matches("\\p{L}+ed|\\p{L}+ing") && noun == from && isLed)) {
        break;
      }
      i++;
    }
    return noun;
  }

  /** "the bird sad": behind its noun it says what the noun is like. */
  private boolean isAdjectiveHere(int i, int noun, int from) {
    return noun > from && lexicon.tags(word(i)).contains(Tag.ADJ) && !isLikely(i, Tag.NAME);
  }

  /** "take and eat": two verbs would both have to change. */
  boolean joinsVerbBehind(int verb) {
    for (int i = verb + 1; i < words.size(); i++) {
      if (word(i).matches("and|or|but|then") && isLikely(i + 1, Tag.BASE)) {
        return true;
      }
    }
    return false;
  }

  /** "the boy in the tree sad": whom the phrase belongs to is not told. */
  boolean isUnclear(int end) {
    if (word(end).matches("who|that|which|when|while|where|if|because|as|after|before|since")) {
      return true;
    }
    if (!isPreposition(end)) {
      return false;
    }
    int phrase = nounsEnd(end + 1);
    return end + 1 < words.size() && phrase != words.size();
  }

  /** Nothing, or a preposition with all that follows; "to" goes with the verb: "was to him". */
  boolean isPhraseToTheEnd(int from) {
    return from == words.size()
        || (isPreposition(from)
            && !word(from).equals("to")
            && from + 1 < words.size()
            && nounsEnd(from + 1) == words.size());
  }

  private boolean isPreposition(int i) {
    return isLikely(i, Tag.PREP) && !lexicon.tags(word(i)).contains(Tag.ADJ);
  }
}
