package learning.piggyback.domain.quiz.fuzzy;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** RapidFuzz in a Python beside us, over the same pairs; it works only while it is asked. */
final class RapidFuzzPeer implements AutoCloseable {

  private final Process python;
  private final BufferedReader answers;
  private final BufferedWriter questions;
  private final String version;

  /**
   * @param command that runs a Python which has RapidFuzz, parted by spaces
   */
  RapidFuzzPeer(String command, List<String[]> rows) throws IOException {
    List<String> run =
        Stream.concat(Stream.of(command.split(" ", -1)), Stream.of("-c", script())).toList();
    python = new ProcessBuilder(run).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    answers = python.inputReader(StandardCharsets.UTF_8);
    questions = python.outputWriter(StandardCharsets.UTF_8);
    for (String[] row : rows) {
      questions.write(hex(row[0]) + "\t" + hex(row[1]) + "\n");
    }
    version = ask("");
  }

  String version() {
    return version;
  }

  FuzzyBenchmark.Round measured(String name) throws IOException {
    String[] answer = ask(name).split(" ", -1);
    return new FuzzyBenchmark.Round(Double.parseDouble(answer[0]), Double.parseDouble(answer[1]));
  }

  private String ask(String line) throws IOException {
    questions.write(line + "\n");
    questions.flush();
    @Nullable String answer = answers.readLine();
    if (answer == null) {
      throw new IllegalStateException("no answer from " + python.info().commandLine().orElse("it"));
    }
    return answer;
  }

  private static String script() throws IOException {
    try (InputStream in = RapidFuzzPeer.class.getResourceAsStream("rapidfuzz_peer.py")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Python ends with what it reads. */
  @Override
  public void close() throws IOException {
    questions.close();
  }
}
