package learning.piggyback.domain.question.check;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import learning.piggyback.domain.language.WordLists;
import learning.piggyback.domain.question.Candidate;

/**
 * What no child is shown: sex, gore, drugs, self-harm, slurs, requests for contact, addresses and
 * code. Death and witches belong to fairy tales and stay. Only whole words count, so that "Essex"
 * and "cockpit" are harmless; disguises ("s3x", "s e x", hidden characters) are taken off first.
 */
public final class UnsafeText {

  /** What is longer is unsafe: nobody could read it to a child. */
  private static final int LONGEST = 2_000;

  private static final List<String> LINES = WordLists.lines(UnsafeText.class, "unsafe.txt");
  private static final Set<String> WORDS =
      LINES.stream()
          .filter(line -> !line.contains("\""))
          .flatMap(WordLists::split)
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern PHRASES =
      Pattern.compile(
          LINES.stream()
              .filter(line -> line.contains("\""))
              .map(line -> line.replace("\"", "").strip().replace(" ", "\\s+"))
              .collect(Collectors.joining("|", "(?<![\\p{L}])(?:", ")(?![\\p{L}])")));

  private static final Pattern CONTACT =
      Pattern.compile(
          String.join(
              "|",
              "\\b(?:https?|ftp)\\s*:\\s*//",
              "\\bwww\\s*\\.",
              "(?<![\\w-])[\\w-]++\\.(?:com|net|org|info|io|ru|xyz)\\b",
              "(?<![\\w.+-])[\\w.+-]++\\s*(?:@|\\(at\\)|\\[at])\\s*[\\w-]+\\s*(?:\\.|\\(dot\\)|\\[dot])\\s*\\w",
              "(?<!\\w)@\\w{3}",
              "(?<![\\d,.])\\(?\\d{3}\\)?[\\s.-]?\\d{3}[\\s.-]\\d{4}(?![\\d,])",
              "(?<![\\d,.-])\\d{3}-\\d{4}(?![\\d,-])",
              "\\+\\d[\\d\\s().-]{7}",
              "(?<![\\d,.])0\\d{2,4}[\\s/-]?\\d{5}",
              "(?<![\\d,.])[2-9]\\d{9}(?![\\d,])"));
  private static final Pattern CODE =
      Pattern.compile(
          "</?[a-z][^>]*>|javascript:|```|\\$\\{|\\{\\{|\\b(?:drop|alter)\\s+table\\b"
              + "|\\bselect\\b.+\\bfrom\\b.+\\bwhere\\b\\s+\\w+\\s*=|\\w\\([^)]*\\)\\s*[;{]|[\"']\\s*:\\s*[\\[{]");

  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}\\p{Mn}\\x{FE00}-\\x{FE0F}]+");
  private static final Pattern CHUNK = Pattern.compile("\\S+");
  private static final Pattern SPELLED =
      Pattern.compile("(?<!\\S)(?:\\p{L}[\\s.*_-]+){2,}\\p{L}(?!\\S)");
  private static final Pattern BETWEEN_LETTERS = Pattern.compile("[\\s.*_-]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");

  private static final Map<Character, Character> DISGUISES =
      Map.ofEntries(
          Map.entry('0', 'o'),
          Map.entry('1', 'i'),
          Map.entry('3', 'e'),
          Map.entry('4', 'a'),
          Map.entry('5', 's'),
          Map.entry('7', 't'),
          Map.entry('@', 'a'),
          Map.entry('$', 's'),
          Map.entry('!', 'i'),
          Map.entry('\u0430', 'a'),
          Map.entry('\u0435', 'e'),
          Map.entry('\u043e', 'o'),
          Map.entry('\u0440', 'p'),
          Map.entry('\u0441', 'c'),
          Map.entry('\u0445', 'x'),
          Map.entry('\u0443', 'y'),
          Map.entry('\u0456', 'i'),
          Map.entry('\u0455', 's'),
          Map.entry('\u043a', 'k'));

  private UnsafeText() {}

  /** In its question, its answer or one of its accepted answers. */
  public static boolean isIn(Candidate candidate) {
    return Stream.concat(
            Stream.of(candidate.question(), candidate.answer()),
            candidate.acceptedAnswers().stream())
        .anyMatch(UnsafeText::isUnsafe);
  }

  public static boolean isUnsafe(String text) {
    String plain = plain(text);
    return text.length() > LONGEST
        || CONTACT.matcher(plain).find()
        || CODE.matcher(plain).find()
        || PHRASES.matcher(plain).find()
        || words(plain).anyMatch(UnsafeText::isUnsafeWord)
        || spelled(plain).anyMatch(letters -> WORDS.stream().anyMatch(letters::contains));
  }

  private static String plain(String text) {
    String read = text.substring(0, Math.min(text.length(), LONGEST));
    String decomposed = Normalizer.normalize(read, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return HIDDEN.matcher(decomposed).replaceAll("").replace('\u2019', '\'');
  }

  /** What stands between blanks: as it is, cut at every other sign, and with its disguise off. */
  private static Stream<String> words(String plain) {
    return CHUNK
        .matcher(plain)
        .results()
        .map(MatchResult::group)
        .flatMap(chunk ->
            Stream.concat(
                Arrays.stream(NO_LETTER.split(chunk, -1)),
                Stream.of(undisguised(chunk), starred(chunk))));
  }

  private static Stream<String> spelled(String plain) {
    return SPELLED
        .matcher(plain)
        .results()
        .map(match -> BETWEEN_LETTERS.matcher(match.group()).replaceAll(""));
  }

  private static boolean isUnsafeWord(String word) {
    return WORDS.contains(word)
        || WORDS.contains(STRETCHED.matcher(word).replaceAll("$1"))
        || WORDS.contains(STRETCHED.matcher(word).replaceAll("$1$1"));
  }

  private static String undisguised(String chunk) {
    StringBuilder letters = new StringBuilder();
    if (chunk.codePoints().noneMatch(Character::isLetter)) {
      return "";
    }
    for (char sign : withoutEnds(chunk).toCharArray()) {
      char letter = DISGUISES.getOrDefault(sign, sign);
      if (Character.isLetter(letter)) {
        letters.append(letter);
      }
    }
    return letters.toString();
  }

  /** The unsafe word that a chunk such as "f**k" hides; empty when it hides none. */
  private static String starred(String chunk) {
    String word = withoutEnds(chunk);
    if (word.length() < 3 || !word.matches("\\p{L}+\\*+\\p{L}*")) {
      return "";
    }
    Pattern hidden = Pattern.compile(word.replace("*", "\\p{L}"));
    Optional<String> found = WORDS.stream().filter(w -> hidden.matcher(w).matches()).findFirst();
    return found.orElse("");
  }

  /** Marks at the end of a word are punctuation, not a disguise. */
  private static String withoutEnds(String chunk) {
    return chunk.replaceAll("^[\"'(\\[]+|[\"')\\].,;:!?]+$", "");
  }
}
