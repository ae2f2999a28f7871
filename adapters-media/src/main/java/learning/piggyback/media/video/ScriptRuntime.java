package learning.piggyback.media.video;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import learning.piggyback.media.process.ToolPath;

/**
 * What runs the scripts of YouTube's player for yt-dlp, which has needed one since 2025.11.12.
 *
 * @param name as yt-dlp knows it
 */
record ScriptRuntime(String name, Path program) {

  /** In the order that yt-dlp recommends, with the names of their programs. */
  private static final List<String> NAMES = List.of("deno", "node", "quickjs", "bun");

  /** The one that is configured, else the best that is on the path. */
  static Optional<ScriptRuntime> find(DownloadConfiguration configuration) {
    Optional<ToolPath> configured = configuration.jsRuntimeTool();
    if (configured.isPresent()) {
      return configured
          .flatMap(ToolPath::find)
          .map(program -> new ScriptRuntime(nameOf(program), program));
    }
    return NAMES.stream().flatMap(ScriptRuntime::onPath).findFirst();
  }

  /** {@code name:path}, the value of the tool's option. */
  String option() {
    return name + ":" + program;
  }

  /** How it is asked for its version. */
  String versionOption() {
    return name.equals("quickjs") ? "--help" : "--version";
  }

  private static Stream<ScriptRuntime> onPath(String name) {
    String program = name.equals("quickjs") ? "qjs" : name;
    return ToolPath.of(program).find().map(path -> new ScriptRuntime(name, path)).stream();
  }

  private static String nameOf(Path program) {
    String file = program.getFileName().toString().toLowerCase(Locale.ROOT);
    if (file.startsWith("qjs")) {
      return "quickjs";
    }
    return NAMES.stream().filter(file::startsWith).findFirst().orElse("node");
  }
}
