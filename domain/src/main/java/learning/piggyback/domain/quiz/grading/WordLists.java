package learning.piggyback.domain.quiz.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the word lists that lie beside this class. Lines that begin with {@code #} are comments.
 */
final class WordLists {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private WordLists() {}

  static List<String> lines(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Word list is missing: " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Set<String> words(String name) {
    return lines(name).stream().flatMap(WordLists::split).collect(Collectors.toUnmodifiableSet());
  }

  static Stream<String> split(String line) {
    return BLANKS.splitAsStream(line.strip());
  }
}
