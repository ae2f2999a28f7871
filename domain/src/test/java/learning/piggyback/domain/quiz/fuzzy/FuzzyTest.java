package learning.piggyback.domain.quiz.fuzzy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;

final class FuzzyTest {

  @Test
  void partialRatioShouldEqualRapidFuzzOnEveryRow() throws IOException {
    assertThat(differences(Fuzzy::partialRatio, 2)).isEmpty();
  }

  @Test
  void tokenSetRatioShouldEqualRapidFuzzOnEveryRow() throws IOException {
    assertThat(differences(Fuzzy::tokenSetRatio, 3)).isEmpty();
  }

  @Test
  void ratioShouldEqualRapidFuzzOnEveryRow() throws IOException {
    assertThat(differences(Fuzzy::ratio, 4)).isEmpty();
  }

  @Test
  void tokenSortRatioShouldEqualRapidFuzzOnEveryRow() throws IOException {
    assertThat(differences(Fuzzy::tokenSortRatio, 5)).isEmpty();
  }

  @Test
  void partialRatioShouldEqualTheBestOfAllWindowsComparedOneByOne() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String needle = text(random, 1 + random.nextInt(90), "abc");
      String haystack = text(random, needle.length() + 1 + random.nextInt(90), "abc");
      assertThat(Fuzzy.partialRatio(needle, haystack))
          .as("%s in %s", needle, haystack)
          .isCloseTo(bestWindow(needle, haystack), within(1e-9));
    }
  }

  @Test
  void everyMeasureShouldBeBoundedInTimeOnLongTexts() {
    Random random = new Random(3);
    String longText = text(random, 10_000, "abcde fghij");
    String halfText = text(random, 5_000, "abcde fghij");
    List<ToDoubleBiFunction<String, String>> measures =
        List.of(Fuzzy::ratio, Fuzzy::partialRatio, Fuzzy::tokenSetRatio, Fuzzy::tokenSortRatio);
    for (ToDoubleBiFunction<String, String> measure : measures) {
      long start = System.nanoTime();
      assertThat(measure.applyAsDouble(longText, halfText)).isBetween(0.0, 100.0);
      // Tens of milliseconds once warm; the bound leaves room for a cold and busy machine.
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
  }

  private static double bestWindow(String needle, String haystack) {
    double best = 0;
    for (int end = 1; end < haystack.length() + needle.length(); end++) {
      int from = Math.max(0, end - needle.length());
      String window = haystack.substring(from, Math.min(end, haystack.length()));
      best = Math.max(best, Fuzzy.ratio(needle, window));
    }
    return best;
  }

  private static String text(Random random, int length, String alphabet) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static List<String> differences(ToDoubleBiFunction<String, String> measure, int column)
      throws IOException {
    List<String> differences = new ArrayList<>();
    List<String> lines = fixture();
    assertThat(lines).hasSize(6001);
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      double expected = Double.parseDouble(fields[column]);
      double measured = measure.applyAsDouble(unescape(fields[0]), unescape(fields[1]));
      if (Math.abs(expected - measured) > 1e-6) {
        differences.add(measured + " for " + line);
      }
    }
    return differences;
  }

  /** The two texts of each row. */
  static List<String[]> rows() throws IOException {
    List<String> lines = fixture();
    return lines.subList(1, lines.size()).stream()
        .map(line -> line.split("\t", -1))
        .map(fields -> new String[] {unescape(fields[0]), unescape(fields[1])})
        .toList();
  }

  /** Split by hand: the texts hold characters that {@link String#lines} would split at. */
  private static List<String> fixture() throws IOException {
    try (InputStream in = FuzzyTest.class.getResourceAsStream("rapidfuzz-fixture.tsv")) {
      String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(whole.split("\n"));
    }
  }

  private static String unescape(String field) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char unit = field.charAt(i);
      if (unit != '\\') {
        text.append(unit);
        continue;
      }
      char escape = field.charAt(++i);
      switch (escape) {
        case 't' -> text.append('\t');
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 'u' -> {
          text.append((char) Integer.parseInt(field.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> text.append(escape);
      }
    }
    return text.toString();
  }
}
