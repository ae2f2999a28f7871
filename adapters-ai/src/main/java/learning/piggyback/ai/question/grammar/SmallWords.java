package learning.piggyback.ai.question.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Small words that do many things: "her", "that", "to", "so".
 *
 * @param options what each word can be
 * @param likely what each word is likely to be
 * @param tags those of the words before
 */
record SmallWords(
    Lexicon lexicon,
    List<Word> words,
    List<Set<Tag>> options,
    List<Set<Tag>> likely,
    List<Tag> tags) {

  private static final Set<Tag> NOUNISH =
      EnumSet.of(Tag.NOUN, Tag.PLURAL, Tag.ADJ, Tag.NAME, Tag.NUM);

  boolean opensClause(int i) {
    return (i == 0
            || tags.get(i - 1) == Tag.COMMA
            || tags.get(i - 1) == Tag.STOP
            || tags.get(i - 1) == Tag.AND)
        && !next(i).contains(Tag.ADJ)
        && !next(i).equals(EnumSet.of(Tag.ADV));
  }

  Tag her(int i) {
    Set<Tag> next = next(i);
    boolean owns =
        next.stream().anyMatch(tag -> NOUNISH.contains(tag) || tag == Tag.PARTICIPLE)
            && !next.contains(Tag.PREP)
            && !next.contains(Tag.TO)
            && !next.contains(Tag.DET);
    return owns || words.get(i).key().equals("his") ? Tag.POSS : Tag.OBJECT;
  }

  Tag that(int i) {
    if (likely.get(i).contains(Tag.SUB)) {
      return Tag.SUB;
    }
    if (likely.get(i).equals(EnumSet.of(Tag.DET, Tag.POSS))) {
      return Tag.DET;
    }
    if (i > 0 && tags.get(i - 1).nominal() && !finiteAhead(i)) {
      return Tag.WH;
    }
    Set<Tag> next = next(i);
    boolean noun = next.contains(Tag.NOUN) || next.contains(Tag.ADJ);
    return noun && !next.contains(Tag.PRONOUN) ? Tag.DET : Tag.SUB;
  }

  private boolean finiteAhead(int i) {
    return next(i).contains(Tag.PRONOUN) || next(i).contains(Tag.DET);
  }

  Tag to(int i) {
    Set<Tag> next = next(i);
    boolean destination =
        next.contains(Tag.NOUN)
            && i + 1 < words.size()
            && lexicon.on("places.place", words.get(i + 1).key())
            && !options.get(Math.min(i + 2, words.size() - 1)).contains(Tag.DET);
    return (next.contains(Tag.BASE) && !destination)
            || next.contains(Tag.BE)
            || next.contains(Tag.DO)
            || next.contains(Tag.HAVE)
        ? Tag.TO
        : Tag.PREP;
  }

  private Set<Tag> next(int i) {
    return i + 1 < options.size() ? options.get(i + 1) : EnumSet.noneOf(Tag.class);
  }
}
