package learning.piggyback.media.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Has tools give way to the server, which people wait for. They take all the time that nobody else
 * wants.
 *
 * @param program that does it, where there is one
 */
record Nice(Optional<Path> program) {

  private static final String STEP = "10";

  static Nice ofThisMachine() {
    return new Nice(ToolPath.of("nice").find());
  }

  /** The command as it is when it is not there: only the system says so in a way that we know. */
  List<String> politely(List<String> command) {
    if (program.isEmpty() || !Files.isExecutable(Path.of(command.getFirst()))) {
      return command;
    }
    return Stream.concat(Stream.of(program.get().toString(), "-n", STEP), command.stream())
        .toList();
  }
}
