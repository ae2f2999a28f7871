package learning.piggyback.ai.question.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists of a language: text files, "#" for remarks, "label: words" or one group a line.
 */
final class WordLists {

  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> groups = new HashMap<>();

  WordLists(String... names) {
    for (String name : names) {
      for (String line : lines(name)) {
        read(name, line);
      }
    }
  }

  private void read(String name, String line) {
    int colon = line.matches("\\w+:.*") ? line.indexOf(':') : -1;
    Set<String> words = new LinkedHashSet<>(List.of(line.substring(colon + 1).strip().split(" +")));
    lists.computeIfAbsent(name, key -> new HashSet<>()).addAll(words);
    if (colon > 0) {
      String label = name + "." + line.substring(0, colon);
      lists.computeIfAbsent(label, key -> new LinkedHashSet<>()).addAll(words);
    } else {
      Map<String, Set<String>> byWord = groups.computeIfAbsent(name, key -> new HashMap<>());
      words.forEach(word -> byWord.putIfAbsent(word, words));
    }
  }

  Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }

  boolean on(String name, String word) {
    return list(name).contains(word);
  }

  Set<String> kin(String name, String word) {
    return groups.getOrDefault(name, Map.of()).getOrDefault(word, Set.of());
  }

  static List<String> lines(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("The word list " + name + " is missing.");
      }
      List<String> lines = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(lines::add);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
