package learning.piggyback.domain.video;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.PlainText;

/**
 * Words to look for in what is said. Each may be a part of a word; case, accents and the width of
 * characters do not matter.
 *
 * @param folded as {@link #fold} makes them; at least one
 */
public record SearchWords(List<String> folded) {

  public static final int LONGEST = 200;
  private static final int MOST = 10;

  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  public SearchWords {
    folded = List.copyOf(folded);
    if (folded.isEmpty() || folded.size() > MOST) {
      throw DomainProblem.invalid(
          "invalid_search", "Please look for 1 to %d words.".formatted(MOST));
    }
  }

  /** The words of a text of at most {@link #LONGEST} characters. */
  public static SearchWords of(String text) {
    if (text.length() > LONGEST) {
      throw DomainProblem.invalid(
          "invalid_search", "Please look for at most %d characters.".formatted(LONGEST));
    }
    String folded = fold(text);
    return new SearchWords(folded.isEmpty() ? List.of() : List.of(folded.split(" ")));
  }

  /** A text as it is compared: without accents, in small letters, with single spaces. */
  public static String fold(String text) {
    String apart = Normalizer.normalize(PlainText.of(text), Normalizer.Form.NFKD);
    String plain = ACCENTS.matcher(apart).replaceAll("");
    // First large, so that what has two small forms (ß and ss) has one.
    String small = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String joined = Normalizer.normalize(small, Normalizer.Form.NFC);
    String alike = joined.replace('’', '\'').replace('‘', '\'').replace('ς', 'σ');
    return SPACES.matcher(alike).replaceAll(" ").strip();
  }

  /** Whether a folded text holds all of them. */
  public boolean allIn(String foldedText) {
    return folded.stream().allMatch(foldedText::contains);
  }
}
