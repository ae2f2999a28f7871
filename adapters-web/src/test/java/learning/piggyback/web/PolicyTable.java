package learning.piggyback.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The policy, read from {@code policy.txt}, which says how it is written. */
final class PolicyTable {

  /**
   * What one request gets from each visitor.
   *
   * @param number of the line in the file
   * @param path with things in angle brackets
   * @param body JSON, a form, or empty
   */
  record Line(
      int number,
      String method,
      String path,
      Map<PolicyVisitor, String> expected,
      String body,
      Map<String, String> headers) {

    String expectedOf(PolicyVisitor visitor) {
      return Objects.requireNonNull(expected.get(visitor));
    }

    boolean isPage() {
      return method.equals("PAGE");
    }

    boolean isSocket() {
      return method.equals("WS");
    }

    /** Whether it proves who one is, and so may be told more than before. */
    boolean isProof() {
      return body.contains("<code-of-") || body.contains("<admin-password>");
    }

    /** Whether the request speaks of the thing in angle brackets. */
    boolean names(String thing) {
      return path.contains(thing) || body.contains(thing);
    }

    Line replacing(String thing, String other) {
      return new Line(
          number,
          method,
          path.replace(thing, other),
          expected,
          body.replace(thing, other),
          headers);
    }

    Line with(String otherMethod, String otherPath) {
      return new Line(number, otherMethod, otherPath, expected, body, headers);
    }

    String pathWithoutQuery() {
      return path.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
      String more = headers.isEmpty() ? body : (body + " " + headers).strip();
      return "%s %s %s (line %d)".formatted(method, path, shortened(more), number);
    }

    private static String shortened(String text) {
      return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
  }

  private static final String FILE = "/policy.txt";
  private static final Pattern HEADER = Pattern.compile("\\[([A-Za-z-]+): ([^]]+)]\\s*$");

  private PolicyTable() {}

  static List<Line> read() {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : file().split("\n", -1)) {
      number++;
      if (!text.isBlank() && !text.startsWith("#") && !text.startsWith("=")) {
        lines.add(line(number, text));
      }
    }
    return lines;
  }

  private static Line line(int number, String text) {
    int fixed = 2 + PolicyVisitor.ALL.size();
    List<String> words = Arrays.asList(text.strip().split("\\s+", fixed + 1));
    if (words.size() < fixed) {
      throw new IllegalStateException("policy.txt, line " + number + " is too short: " + text);
    }
    Map<PolicyVisitor, String> expected = new EnumMap<>(PolicyVisitor.class);
    for (PolicyVisitor visitor : PolicyVisitor.ALL) {
      String answer = words.get(2 + expected.size());
      if (!answer.matches("[1-5][0-9][0-9]!?")) {
        throw new IllegalStateException("policy.txt, line " + number + ": what is " + answer + "?");
      }
      expected.put(visitor, answer);
    }
    String rest = words.size() > fixed ? words.get(fixed) : "";
    Map<String, String> headers = new LinkedHashMap<>();
    for (Matcher found = HEADER.matcher(rest); found.find(); found = HEADER.matcher(rest)) {
      headers.put(found.group(1), found.group(2));
      rest = rest.substring(0, found.start()).strip();
    }
    return new Line(number, words.get(0), words.get(1), expected, rest, headers);
  }

  private static String file() {
    try (InputStream in = Objects.requireNonNull(PolicyTable.class.getResourceAsStream(FILE))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
