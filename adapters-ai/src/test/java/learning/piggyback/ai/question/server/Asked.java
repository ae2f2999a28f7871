package learning.piggyback.ai.question.server;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a client has asked of a model, in whichever protocol.
 *
 * @param key empty when none was sent
 * @param system the system message
 * @param user the texts of the first user message, a line each
 * @param later what the user said after that, last first
 * @param pictures how many
 * @param schema whether the answer is held to a JSON schema
 */
public record Asked(
    Protocol protocol,
    String model,
    String key,
    String system,
    String user,
    Optional<String> later,
    int pictures,
    boolean schema) {

  /** A line of the transcript. */
  public record Line(int number, String text) {}

  private static final Pattern LINE = Pattern.compile("(?m)^(\\d+) \\[\\d+:\\d\\d] (.*)$");

  /** The numbered lines, as the model sees them. */
  public List<Line> lines() {
    return LINE.matcher(user)
        .results()
        .map(match -> new Line(Integer.parseInt(match.group(1)), match.group(2)))
        .toList();
  }

  /** The type that a single question is wanted of. */
  public Optional<String> onlyType() {
    return Pattern.compile("one question only, of the type (\\w+)")
        .matcher(user)
        .results()
        .map(match -> match.group(1))
        .findFirst();
  }
}
