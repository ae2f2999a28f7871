package learning.piggyback.ai.question.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decides what each word of a text does, from what it can be and what stands around it. */
final class Tagger {

  private static final Set<Tag> SURE =
      EnumSet.of(
          Tag.PRONOUN, Tag.DET, Tag.BE, Tag.MODAL, Tag.WH, Tag.AND, Tag.NOT, Tag.SELF, Tag.STOP);
  private static final Set<Tag> BEFORE_NOUN =
      EnumSet.of(Tag.DET, Tag.POSS, Tag.GENITIVE, Tag.NUM, Tag.ADJ);
  private static final Set<Tag> NOUNISH =
      EnumSet.of(Tag.NOUN, Tag.PLURAL, Tag.ADJ, Tag.NAME, Tag.NUM);

  private static final Set<String> LOOSE = Set.of("all", "both", "each", "much", "there");
  private final Lexicon lexicon;
  private final WordOptions reader;
  private List<Word> words = List.of();
  private List<Set<Tag>> options = List.of();
  private final List<Tag> tags = new ArrayList<>();
  private List<Set<Tag>> likely = List.of();
  private boolean finite;

  /**
   * @param cased whether capitals tell names
   * @param names words that are names in this text
   */
  Tagger(Lexicon lexicon, boolean cased, Set<String> names) {
    this.lexicon = lexicon;
    this.reader = new WordOptions(lexicon, cased, names);
  }

  List<Word> tag(List<Word> raw) {
    words = raw;
    options = new ArrayList<>();
    likely = reader.likely(raw);
    for (int i = 0; i < raw.size(); i++) {
      boolean passive = i > 0 && lexicon.tags(raw.get(i - 1).key()).contains(Tag.BE);
      options.add(
          reader.narrowed(reader.options(raw, i), likely.get(i), raw.get(i).key(), passive));
    }
    tags.clear();
    SmallWords small = new SmallWords(lexicon, raw, options, likely, tags);
    finite = false;
    List<Word> tagged = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      Tag tag = choose(i, small);
      if (tag == Tag.ADJ && alone(i)) {
        tag = Tag.NOUN;
      }
      if (LOOSE.contains(words.get(i).key()) && !leadsNoun(i)) {
        tag = Tag.ADV;
      }
      tags.add(tag);
      follow(tag);
      tagged.add(raw.get(i).as(tag));
    }
    return tagged;
  }

  /** "they were all tired", "he lay there": such words stand alone as well. */
  private boolean leadsNoun(int i) {
    Set<Tag> next = next(i);
    String key = i + 1 < words.size() ? words.get(i + 1).key() : "";
    return words.get(i).key().equals("there")
        ? next.contains(Tag.BE)
            || next.contains(Tag.MODAL)
            || (next.contains(Tag.PAST) && (i == 0 || tags.get(i - 1) == Tag.COMMA))
        : key.equals("of")
            || next.contains(Tag.PRONOUN)
            || next.contains(Tag.DET)
            || next.contains(Tag.POSS)
            || next.contains(Tag.NUM)
            || next.contains(Tag.SUB)
            || (next.stream().anyMatch(NOUNISH::contains) && likely.get(i).contains(Tag.DET));
  }

  /** "the giant ran": an adjective that leads to no noun is one, where it can be. */
  private boolean alone(int i) {
    Set<Tag> next = next(i);
    return i > 0
        && lexicon.tags(words.get(i).key()).contains(Tag.NOUN)
        && BEFORE_NOUN.contains(tags.get(i - 1))
        && next.stream()
            .noneMatch(tag ->
                NOUNISH.contains(tag) || tag == Tag.AND || tag == Tag.COMMA || tag == Tag.ING);
  }

  private void follow(Tag tag) {
    switch (tag) {
      case PAST, PRESENT, BASE, BE, HAVE, DO, MODAL -> finite = true;
      case COMMA, STOP, AND, SUB, WH, QUOTE -> finite = false;
      default -> {}
    }
  }

  private Tag choose(int i, SmallWords small) {
    Set<Tag> can = options.get(i);
    if (can.size() == 1) {
      return can.iterator().next();
    }
    return switch (words.get(i).key()) {
      case "her", "his" -> small.her(i);
      case "that" -> small.that(i);
      case "to" -> small.to(i);
      case "so" -> small.opensClause(i) ? Tag.AND : Tag.ADV;
      case "for" -> Tag.PREP;
      default -> byContext(i, can);
    };
  }

  private Set<Tag> next(int i) {
    return i + 1 < options.size() ? options.get(i + 1) : EnumSet.noneOf(Tag.class);
  }

  private Tag byContext(int i, Set<Tag> can) {
    int p = i - 1;
    while (p >= 0 && (tags.get(p) == Tag.ADV || tags.get(p) == Tag.NOT)) {
      p--;
    }
    Tag before = i > 0 ? tags.get(i - 1) : Tag.STOP;
    Tag anchor = p >= 0 ? tags.get(p) : Tag.STOP;
    for (Tag sure : SURE) {
      if (can.contains(sure)) {
        return sure;
      }
    }
    if ((anchor == Tag.TO || anchor == Tag.MODAL || anchor == Tag.DO) && can.contains(Tag.BASE)) {
      return Tag.BASE;
    }
    if (BEFORE_NOUN.contains(before) && !predicative(i)) {
      Tag nominal = nominal(i, can);
      if (nominal != Tag.OTHER) {
        return nominal;
      }
    }
    if (anchor == Tag.BE || anchor == Tag.HAVE) {
      Tag complement = complement(can, anchor);
      if (complement != Tag.OTHER) {
        return complement;
      }
    }
    return open(i, can, before, anchor);
  }

  /** "was happy ran": an adjective behind a verb of being does not lead to a noun. */
  private boolean predicative(int i) {
    return i > 1
        && tags.get(i - 1) == Tag.ADJ
        && !BEFORE_NOUN.contains(tags.get(i - 2))
        && options.get(i).stream().noneMatch(NOUNISH::contains);
  }

  private Tag nominal(int i, Set<Tag> can) {
    boolean leads =
        next(i).stream().anyMatch(NOUNISH::contains)
            && next(i).stream().noneMatch(tag -> tag == Tag.PREP || SURE.contains(tag));
    if (can.contains(Tag.ADJ)
        && (leads || (!can.contains(Tag.NOUN) && !can.contains(Tag.PLURAL)))) {
      return Tag.ADJ;
    }
    if ((can.contains(Tag.ING) || can.contains(Tag.PARTICIPLE))
        && leads
        && !can.contains(Tag.NOUN)) {
      return Tag.ADJ;
    }
    if (can.contains(Tag.NOUN)) {
      return Tag.NOUN;
    }
    return can.contains(Tag.PLURAL) ? Tag.PLURAL : Tag.OTHER;
  }

  private static Tag complement(Set<Tag> can, Tag anchor) {
    if (can.contains(Tag.ING) && anchor == Tag.BE) {
      return Tag.ING;
    }
    if (can.contains(Tag.ADJ) && anchor == Tag.BE && !can.contains(Tag.ADV)) {
      return Tag.ADJ;
    }
    if (can.contains(Tag.PARTICIPLE)) {
      return Tag.PARTICIPLE;
    }
    return Tag.OTHER;
  }

  private Tag open(int i, Set<Tag> can, Tag before, Tag anchor) {
    boolean subject =
        anchor.nominal()
            || anchor == Tag.PRONOUN
            || anchor == Tag.WH
            || anchor == Tag.AND
            || anchor == Tag.THERE
            || anchor == Tag.COMMA
            || anchor == Tag.QUOTE
            || anchor == Tag.OBJECT
            || anchor == Tag.NUM;
    if ((subject && !finite) || before == Tag.PRONOUN) {
      if (can.contains(Tag.PAST)) {
        return Tag.PAST;
      }
      if (can.contains(Tag.PRESENT) && anchor != Tag.AND && anchor != Tag.PLURAL) {
        return Tag.PRESENT;
      }
      if (can.contains(Tag.BASE) && plural(anchor, i)) {
        return Tag.BASE;
      }
    }
    return loose(i, can);
  }

  private boolean plural(Tag anchor, int i) {
    String key = i > 0 ? words.get(i - 1).key() : "";
    return (anchor == Tag.PLURAL && !next(i).contains(Tag.BE))
        || (anchor == Tag.PRONOUN && !key.equals("he") && !key.equals("she") && !key.equals("it"));
  }

  private Tag loose(int i, Set<Tag> can) {
    Set<Tag> next = next(i);
    if (can.contains(Tag.SUB) && can.contains(Tag.PREP)) {
      return clauseAhead(i) ? Tag.SUB : Tag.PREP;
    }
    if (can.contains(Tag.PREP)) {
      boolean phrase =
          next.stream()
              .anyMatch(tag ->
                  NOUNISH.contains(tag)
                      || tag == Tag.DET
                      || tag == Tag.POSS
                      || tag == Tag.OBJECT
                      || tag == Tag.SELF
                      || tag == Tag.ING);
      return phrase || !can.contains(Tag.ADV) ? Tag.PREP : Tag.ADV;
    }
    boolean leads = next.stream().anyMatch(NOUNISH::contains);
    for (Tag tag : List.of(Tag.SUB, Tag.HAVE, Tag.DO, Tag.THERE, Tag.POSS, Tag.OBJECT)) {
      if (can.contains(tag)) {
        return tag;
      }
    }
    if (can.contains(Tag.ADV) && !(can.contains(Tag.ADJ) && leads)) {
      return Tag.ADV;
    }
    if (can.contains(Tag.ADJ) && (leads || !can.contains(Tag.NOUN))) {
      return Tag.ADJ;
    }
    for (Tag tag :
        List.of(
            Tag.NUM,
            Tag.NOUN,
            Tag.PLURAL,
            Tag.ING,
            Tag.PARTICIPLE,
            Tag.PAST,
            Tag.PRESENT,
            Tag.BASE)) {
      if (can.contains(tag) && !(tag == Tag.PARTICIPLE && can.contains(Tag.PAST) && !finite)) {
        return tag;
      }
    }
    return Tag.OTHER;
  }

  /**
   * Whether a finite verb comes before the next sign: "after the fox left," against "after lunch".
   */
  private boolean clauseAhead(int i) {
    for (int j = i + 1; j < Math.min(words.size(), i + 8); j++) {
      Set<Tag> can = options.get(j);
      if (can.contains(Tag.COMMA) || can.contains(Tag.STOP) || can.contains(Tag.AND)) {
        return false;
      }
      boolean verb =
          can.contains(Tag.PAST)
              || can.contains(Tag.BE)
              || can.contains(Tag.MODAL)
              || can.contains(Tag.HAVE)
              || can.contains(Tag.DO)
              || (can.contains(Tag.PRESENT) && !can.contains(Tag.PLURAL));
      if (verb && j > i + 1) {
        return true;
      }
      if (can.contains(Tag.PRONOUN) && !can.contains(Tag.OBJECT)) {
        return true;
      }
    }
    return false;
  }
}
