package learning.piggyback.media.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a tool is looked for: the configured place, else the folders of {@code PATH}. Looked up
 * each time, so that a tool installed later is found without a restart.
 *
 * @param name as in {@code PATH}
 * @param configured a path; empty when none is set
 */
public record ToolPath(String name, Optional<String> configured) {

  public static ToolPath of(String name) {
    return new ToolPath(name, Optional.empty());
  }

  /** The program's path, when there is an executable file. */
  public Optional<Path> find() {
    if (configured.isPresent()) {
      return configured.map(Path::of).map(Path::toAbsolutePath).filter(Files::isExecutable);
    }
    String path = System.getenv("PATH");
    if (path == null) {
      return Optional.empty();
    }
    return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
