package learning.piggyback.media.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One call of a tool.
 *
 * @param command the program and its arguments; no shell sees them
 * @param folder where it works; also its home, so that no user's configuration is read
 * @param limit after which it is ended
 * @param environment added to the little that is kept of our own
 * @param onLine told each line of standard output, on the calling thread
 * @param onTick called several times a second, on the calling thread
 */
public record ToolRun(
    List<String> command,
    Path folder,
    Duration limit,
    Map<String, String> environment,
    Consumer<String> onLine,
    Runnable onTick) {

  public ToolRun {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  public static ToolRun of(List<String> command, Path folder, Duration limit) {
    return new ToolRun(command, folder, limit, Map.of(), line -> {}, () -> {});
  }

  public ToolRun withEnvironment(Map<String, String> added) {
    return new ToolRun(command, folder, limit, added, onLine, onTick);
  }

  public ToolRun onLine(Consumer<String> consumer) {
    return new ToolRun(command, folder, limit, environment, consumer, onTick);
  }

  /** What the tick throws ends the tool and passes to the caller. */
  public ToolRun onTick(Runnable tick) {
    return new ToolRun(command, folder, limit, environment, onLine, tick);
  }
}
