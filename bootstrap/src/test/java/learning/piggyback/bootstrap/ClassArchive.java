package learning.piggyback.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * The server's classes as one start has loaded them. A start from this archive, and without the
 * compiler for long runs, takes a third of the processor's time; the tests start some thirty.
 */
final class ClassArchive {

  private static final Path FILE = Path.of("target", "server.jsa").toAbsolutePath();
  private static final String QUICK = "-XX:TieredStopAtLevel=1";

  private ClassArchive() {}

  /** What the Java of a short run is told; makes the archive when there is none of this build. */
  static synchronized List<String> options(Path jar) throws IOException {
    if (!Files.exists(FILE)
        || Files.getLastModifiedTime(FILE).compareTo(Files.getLastModifiedTime(jar)) < 0) {
      make();
    }
    return Files.exists(FILE) ? List.of(QUICK, "-XX:SharedArchiveFile=" + FILE) : List.of(QUICK);
  }

  private static void make() throws IOException {
    Path data = Files.createTempDirectory("class-archive");
    Path made = data.resolve("server.jsa");
    RunningServer.start(
            data,
            Map.of("PIGGYBACK_DEMO", "false"),
            List.of(QUICK, "-XX:ArchiveClassesAtExit=" + made))
        .close();
    if (Files.exists(made)) {
      Files.move(made, FILE, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
