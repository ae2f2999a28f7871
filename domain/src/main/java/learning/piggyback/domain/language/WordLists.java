package learning.piggyback.domain.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads word lists that lie beside a class. Lines that begin with {@code #} are comments. */
public final class WordLists {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private WordLists() {}

  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Word list is missing: " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Set<String> words(Class<?> beside, String name) {
    return lines(beside, name).stream()
        .flatMap(WordLists::split)
        .collect(Collectors.collectingAndThen(Collectors.toSet(), Collections::unmodifiableSet));
  }

  public static Stream<String> split(String line) {
    return BLANKS.splitAsStream(line.strip());
  }
}
