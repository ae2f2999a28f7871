package learning.piggyback.ai.question.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What each word can be, before its neighbours are looked at; names are told here. */
record WordOptions(Lexicon lexicon, boolean cased, Set<String> names) {

  /** What is sure by the word alone. */
  private static final Set<Tag> FIXED =
      EnumSet.of(
          Tag.PRONOUN,
          Tag.OBJECT,
          Tag.POSS,
          Tag.SELF,
          Tag.BE,
          Tag.HAVE,
          Tag.DO,
          Tag.MODAL,
          Tag.TO,
          Tag.COMMA,
          Tag.STOP,
          Tag.QUOTE,
          Tag.GENITIVE,
          Tag.NAME,
          Tag.NOT,
          Tag.AND);

  private static final Set<Tag> CLOSED =
      EnumSet.of(
          Tag.PRONOUN,
          Tag.DET,
          Tag.BE,
          Tag.MODAL,
          Tag.WH,
          Tag.AND,
          Tag.NOT,
          Tag.SELF,
          Tag.STOP,
          Tag.POSS,
          Tag.PREP);

  Set<Tag> options(List<Word> words, int i) {
    Word word = words.get(i);
    String key = word.key();
    if (word.is(Tag.QUOTE) || word.is(Tag.GENITIVE)) {
      return EnumSet.of(word.tag());
    }
    if (key.equals(",")) {
      return EnumSet.of(Tag.COMMA);
    }
    if (!Character.isLetter(key.charAt(0))) {
      return EnumSet.of(Character.isDigit(key.charAt(0)) ? Tag.NUM : Tag.STOP);
    }
    Set<Tag> known = lexicon.tags(key);
    if (name(words, i, known)) {
      return EnumSet.of(Tag.NAME);
    }
    return known.isEmpty() ? lexicon.guess(key) : known;
  }

  private boolean name(List<Word> words, int i, Set<Tag> known) {
    Word word = words.get(i);
    boolean capital = Character.isUpperCase(word.text().charAt(0));
    boolean listed = lexicon.on("names", word.key()) || names.contains(word.key());
    if (!cased) {
      return listed && (known.isEmpty() || known.equals(EnumSet.of(Tag.NOUN)));
    }
    if (!capital || word.key().equals("i")) {
      return false;
    }
    boolean first =
        i == 0
            || words.get(i - 1).is(Tag.QUOTE)
            || (!Character.isLetterOrDigit(words.get(i - 1).text().charAt(0))
                && !words.get(i - 1).key().equals(",")
                && !words.get(i - 1).is(Tag.GENITIVE));
    boolean title = known.contains(Tag.NOUN) && lexicon.on("people", word.key());
    return first
        ? known.isEmpty() || (listed && !known.contains(Tag.ADV))
        : !closed(known) && !title;
  }

  private static boolean closed(Set<Tag> known) {
    return known.stream().anyMatch(CLOSED::contains);
  }

  /** What each word is likely to be, by the company that it keeps. */
  List<Set<Tag>> likely(List<Word> raw) {
    List<String> plain = new ArrayList<>();
    List<Integer> last = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      Word word = raw.get(i);
      if (word.is(Tag.QUOTE)) {
        plain.add("\"");
      } else {
        String text = options(raw, i).contains(Tag.NAME) ? Text.capital(word.text()) : word.text();
        plain.addAll(List.of(text.split(" ")));
      }
      last.add(plain.size() - 1);
    }
    List<Set<Tag>> all = lexicon.likely(plain);
    return last.stream().map(all::get).toList();
  }

  /**
   * What a word can be and is likely to be; the one or the other where they have nothing in common.
   */
  Set<Tag> narrowed(Set<Tag> can, Set<Tag> likely, String key, boolean passive) {
    if (key.contains("_")
        || lexicon.on("small.by_rule", key)
        || can.stream().anyMatch(FIXED::contains)) {
      return can;
    }
    Set<Tag> both = EnumSet.noneOf(Tag.class);
    both.addAll(can);
    both.retainAll(likely);
    boolean verbal = (can.contains(Tag.PARTICIPLE) && !passive) || can.contains(Tag.ING);
    if (both.isEmpty() && likely.contains(Tag.ADJ) && verbal) {
      return EnumSet.of(Tag.ADJ);
    }
    if (both.isEmpty() && likely.contains(Tag.NOUN) && !likely.contains(Tag.NAME)) {
      return EnumSet.of(key.matches(".*[^suiy]s") ? Tag.PLURAL : Tag.NOUN);
    }
    if (both.isEmpty() && likely.contains(Tag.PAST) && key.endsWith("ed")) {
      return EnumSet.of(Tag.PAST, Tag.PARTICIPLE);
    }
    return both.isEmpty() ? can : both;
  }
}
