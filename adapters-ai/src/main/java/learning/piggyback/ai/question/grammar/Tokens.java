package learning.piggyback.ai.question.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes raw words into grammar's words: contractions, genitives, expressions, direct speech. */
final class Tokens {

  private static final int LONGEST_SPEECH = 150;
  private static final int LONGEST_EXPRESSION = 5;

  private final Lexicon lexicon;
  private final Map<String, String> contractions;

  Tokens(Lexicon lexicon, Map<String, String> contractions) {
    this.lexicon = lexicon;
    this.contractions = contractions;
  }

  List<Word> read(List<Word> raw) {
    return expressions(apart(speech(raw)));
  }

  /** Puts what stands between quotation marks into one word. */
  private static List<Word> speech(List<Word> raw) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      Word word = raw.get(i);
      int end = word.key().equals("“") ? closing(raw, i + 1) : -1;
      if (end > 0 && inside(raw.subList(i + 1, end)).isEmpty()) {
        i = end;
      } else if (end > 0) {
        words.add(quote(inside(raw.subList(i + 1, end)), word.cue()));
        i = end;
      } else if (word.key().equals("”") && words.size() < LONGEST_SPEECH && first(raw, i)) {
        List<Word> spoken = List.copyOf(words);
        words.clear();
        if (!spoken.isEmpty()) {
          words.add(quote(spoken, spoken.getFirst().cue()));
        }
      } else if (!mark(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean mark(Word word) {
    return word.key().equals("“") || word.key().equals("”");
  }

  /** Whether no mark comes before: the text begins in the middle of a speech. */
  private static boolean first(List<Word> raw, int at) {
    return raw.subList(0, at).stream().noneMatch(Tokens::mark);
  }

  /** A speech of several paragraphs opens anew with each. */
  private static List<Word> inside(List<Word> speech) {
    return speech.stream().filter(word -> !mark(word)).toList();
  }

  private static int closing(List<Word> raw, int from) {
    for (int i = from; i < Math.min(raw.size(), from + LONGEST_SPEECH); i++) {
      if (raw.get(i).key().equals("”")) {
        return i;
      }
    }
    return -1;
  }

  private static Word quote(List<Word> inside, int cue) {
    String text = Text.join(inside);
    return new Word(text, text.toLowerCase(Locale.ROOT), cue, Tag.QUOTE);
  }

  private List<Word> apart(List<Word> raw) {
    List<Word> words = new ArrayList<>();
    for (Word word : raw) {
      String key = word.key();
      if (word.is(Tag.QUOTE)) {
        words.add(word);
      } else if (contractions.containsKey(key)) {
        spread(words, word, contractions.get(key));
      } else if (key.endsWith("n't")) {
        spread(words, word, key.substring(0, key.length() - 3) + " not");
      } else if (key.endsWith("'ll")) {
        spread(words, word, key.substring(0, key.length() - 3) + " will");
      } else if (key.endsWith("'re")) {
        spread(words, word, key.substring(0, key.length() - 3) + " are");
      } else if (key.endsWith("'ve")) {
        spread(words, word, key.substring(0, key.length() - 3) + " have");
      } else if (key.endsWith("'s") || key.endsWith("s'")) {
        genitive(words, word);
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private static void spread(List<Word> words, Word word, String meaning) {
    boolean capital = Character.isUpperCase(word.text().charAt(0));
    for (String part : meaning.strip().split(" ", -1)) {
      String text = capital ? Text.capital(part) : part;
      words.add(new Word(text, part, word.cue(), Tag.OTHER));
      capital = false;
    }
  }

  private static void genitive(List<Word> words, Word word) {
    int cut = word.key().endsWith("'s") ? word.key().length() - 2 : word.key().length() - 1;
    String owner = word.text().substring(0, cut);
    words.add(new Word(owner, owner.toLowerCase(Locale.ROOT), word.cue(), Tag.OTHER));
    words.add(new Word(word.text().substring(cut), "'s", word.cue(), Tag.GENITIVE));
  }

  private List<Word> expressions(List<Word> words) {
    List<Word> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int length = expression(words, i);
      if (length > 1) {
        List<Word> parts = words.subList(i, i + length);
        String text = Text.join(parts);
        joined.add(new Word(text, key(parts), words.get(i).cue(), Tag.OTHER));
        i += length - 1;
      } else {
        joined.add(words.get(i));
      }
    }
    return joined;
  }

  private int expression(List<Word> words, int from) {
    for (int n = Math.min(LONGEST_EXPRESSION, words.size() - from); n > 1; n--) {
      if (lexicon.expressions().contains(key(words.subList(from, from + n)))) {
        return n;
      }
    }
    return 1;
  }

  private static String key(List<Word> words) {
    return String.join("_", words.stream().map(Word::key).toList());
  }
}
