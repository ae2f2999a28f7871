package learning.piggyback.media.video;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Versions of programs, which take a second to tell: asked once for each file put there. */
final class VersionMemory {

  private record Program(Path path, long modified) {}

  private final Map<Program, String> versions = new ConcurrentHashMap<>();

  Optional<String> of(Path tool, Supplier<Optional<String>> asked) {
    Program program = new Program(tool, tool.toFile().lastModified());
    String known = versions.get(program);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<String> fresh = asked.get();
    fresh.ifPresent(version -> versions.put(program, version));
    return fresh;
  }
}
