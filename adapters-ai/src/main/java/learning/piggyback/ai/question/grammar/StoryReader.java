package learning.piggyback.ai.question.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import learning.piggyback.domain.video.Cue;

/** Reads cues into sentences and clauses. */
public final class StoryReader {

  private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "..", "...");
  private static final Set<String> ABBREVIATIONS =
      Set.of("mr", "mrs", "ms", "dr", "st", "jr", "etc");
  private static final int MOST_SENTENCE_WORDS = 90;
  private static final int WORDS_PER_MARK = 40;

  private final Lexicon lexicon;
  private final Tokens tokens;

  public StoryReader(Lexicon lexicon, Map<String, String> contractions) {
    this.lexicon = lexicon;
    this.tokens = new Tokens(lexicon, contractions);
  }

  /**
   * @param cues in the order in which they are heard
   * @param firstCurrent index of the first one that is to be asked about
   */
  public Story read(List<Cue> cues, int firstCurrent) {
    List<Word> raw = CaptionWords.of(cues);
    boolean cased = cased(raw);
    List<Word> words =
        tokens.read(cased ? raw : raw.stream().map(w -> w.written(w.key())).toList());
    Set<String> names = Names.of(words, lexicon, cased);
    List<List<Word>> parts =
        punctuated(words)
            ? bySigns(words)
            : new CaptionSentences(lexicon, cues, names).split(words);
    List<Sentence> sentences = new ArrayList<>();
    List<Clause> clauses = new ArrayList<>();
    for (List<Word> part : parts) {
      Sentence sentence =
          sentence(part, sentences.size(), firstCurrent, new Tagger(lexicon, cased, names), cased);
      sentences.add(sentence);
      if (sentence.size() <= MOST_SENTENCE_WORDS) {
        clauses.addAll(ClauseParser.parse(sentence, lexicon));
      }
    }
    return new Story(cues, sentences, clauses);
  }

  private Sentence sentence(
      List<Word> part, int index, int firstCurrent, Tagger tagger, boolean cased) {
    List<Word> tagged = new ArrayList<>(tagger.tag(part));
    for (int i = 0; i < tagged.size(); i++) {
      Word word = tagged.get(i);
      if (word.is(Tag.NAME) && !cased) {
        tagged.set(i, word.written(Text.capital(word.text())));
      } else if (i == 0 && !word.is(Tag.NAME) && !word.is(Tag.QUOTE)) {
        tagged.set(
            i,
            word.written(
                word.text().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                    + word.text().substring(1)));
      }
    }
    boolean current = tagged.get(tagged.size() / 2).cue() >= firstCurrent;
    return new Sentence(index, current, tagged);
  }

  private static boolean cased(List<Word> words) {
    long letters = words.stream().filter(word -> Character.isLetter(word.text().charAt(0))).count();
    long capitals =
        words.stream()
            .filter(word -> Character.isUpperCase(word.text().charAt(0)))
            .filter(word -> !word.key().equals("i") && !word.key().startsWith("i'"))
            .count();
    return capitals * 50 > letters && capitals * 2 < letters;
  }

  private static boolean punctuated(List<Word> words) {
    long marks = words.stream().filter(word -> ENDS.contains(word.key())).count();
    return marks * WORDS_PER_MARK >= words.size();
  }

  private static List<List<Word>> bySigns(List<Word> words) {
    List<List<Word>> sentences = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean abbreviation = i > 0 && ABBREVIATIONS.contains(words.get(i - 1).key());
      if (abbreviation && word.key().equals(".")) {
        continue;
      }
      open.add(word);
      boolean end =
          word.is(Tag.QUOTE) ? speechEnds(words, i) : ENDS.contains(word.key()) && !abbreviation;
      if (end && open.stream().anyMatch(part -> Character.isLetter(part.text().charAt(0)))) {
        sentences.add(open);
        open = new ArrayList<>();
      } else if (end) {
        open.clear();
      }
    }
    if (open.stream().anyMatch(part -> Character.isLetter(part.text().charAt(0)))) {
      sentences.add(open);
    }
    return sentences;
  }

  /** Whether a sentence ends with the speech at {@code i}: no "said Nora" follows. */
  private static boolean speechEnds(List<Word> words, int i) {
    Word quote = words.get(i);
    boolean closed = quote.text().matches("(?s).*[.!?]");
    return closed
        && i + 1 < words.size()
        && !words.get(i + 1).is(Tag.QUOTE)
        && Character.isUpperCase(words.get(i + 1).text().charAt(0))
        && !speakerFollows(words, i + 1);
  }

  private static boolean speakerFollows(List<Word> words, int from) {
    for (int i = from; i < Math.min(words.size(), from + 5); i++) {
      if (words
          .get(i)
          .key()
          .matches("said|asked|cried|replied|answered|shouted|called|exclaimed")) {
        return true;
      }
      if (ENDS.contains(words.get(i).key())) {
        return false;
      }
    }
    return false;
  }
}
