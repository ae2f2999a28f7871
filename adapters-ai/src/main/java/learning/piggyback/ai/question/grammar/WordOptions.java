package learning.piggyback.ai.question.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What each word can be, before its neighbours are looked at; names are told here. */
record WordOptions(Lexicon lexicon, boolean cased, Set<String> names) {

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
}
