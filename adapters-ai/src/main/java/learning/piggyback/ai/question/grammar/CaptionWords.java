package learning.piggyback.ai.question.grammar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import learning.piggyback.domain.video.Cue;

/** Takes the words and signs out of cues: without mark-up, sounds, and lines shown twice. */
final class CaptionWords {

  private static final Pattern MARKUP =
      Pattern.compile(
          "<[^<>]{0,200}>|\\{[^{}]{0,200}\\}|\\[[^\\[\\]]{0,200}\\]|\\([^()]{0,200}\\)|[♪♫#*_~|]|>>+");
  private static final Pattern SPEAKER = Pattern.compile("^-?\\s*\\p{Lu}[\\p{Lu} .'0-9]{1,24}:\\s");
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{M}]*(?:['-]\\p{L}[\\p{L}\\p{M}]*)*'?"
              + "|\\d+(?:[.,:]\\d+)*\\p{L}*|\\.{2,}|--+|[.,!?;:\"“”…—–()\\[\\]]");
  private static final int OVERLAP = 30;
  private static final int LONGEST_WORD = 40;

  private final List<Word> words = new ArrayList<>();
  private int previousCue;

  private CaptionWords() {}

  static List<Word> of(List<Cue> cues) {
    CaptionWords reader = new CaptionWords();
    List<String> plain = cues.stream().map(cue -> clean(cue.text())).toList();
    List<String> marked = SpeechMarks.of(plain);
    for (int i = 0; i < cues.size(); i++) {
      reader.add(tokens(marked.get(i), i));
    }
    return reader.words;
  }

  /** Auto captions roll: a cue repeats the line above it. Only what is new counts. */
  private void add(List<Word> cue) {
    int known = 0;
    int size = words.size();
    for (int n = Math.min(Math.min(OVERLAP, size), cue.size()); n > 0; n--) {
      boolean whole = n == cue.size() || n == previousCue;
      if ((n > 2 || (whole && n > 1)) && same(words.subList(size - n, size), cue.subList(0, n))) {
        known = n;
        break;
      }
    }
    words.addAll(cue.subList(known, cue.size()));
    previousCue = cue.size();
  }

  private static boolean same(List<Word> one, List<Word> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).key().equals(other.get(i).key())) {
        return false;
      }
    }
    return true;
  }

  private static String clean(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace("&#39;", "'")
            .replace("&quot;", "\"")
            .replace("&nbsp;", " ")
            .replace("&amp;", "and")
            .replace("&lt;", " ")
            .replace("&gt;", " ");
    plain = MARKUP.matcher(plain).replaceAll(" ");
    return SPEAKER.matcher(plain.strip()).replaceFirst("");
  }

  private static List<Word> tokens(String text, int cue) {
    List<Word> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String token = matcher.group();
      if (token.length() > LONGEST_WORD) {
        token = "…";
      }
      tokens.add(new Word(token, token.toLowerCase(Locale.ROOT), cue, Tag.OTHER));
    }
    return tokens;
  }
}
