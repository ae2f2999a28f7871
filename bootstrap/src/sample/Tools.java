import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the programs that this generator needs. */
final class Tools {
  /** Something that writes to the standard input of a program. */
  interface Feed {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Runs a program to its end and answers what it printed; fails when it fails. */
  static String run(Path folder, List<String> command, Feed feed)
      throws IOException, InterruptedException {
    Path log = folder.resolve(Path.of(command.getFirst()).getFileName() + ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try (OutputStream in = process.getOutputStream()) {
      feed.writeTo(in);
    }
    int exit = process.waitFor();
    String printed = Files.readString(log);
    if (exit != 0) {
      throw new IOException(command.getFirst() + " ended with " + exit + ":\n" + printed);
    }
    return printed;
  }

  static String run(Path folder, List<String> command) throws IOException, InterruptedException {
    return run(folder, command, out -> {});
  }

  private Tools() {}
}
