package learning.piggyback.media.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers a program's arguments. */
public final class CommandLine {

  private final List<String> parts = new ArrayList<>();

  public CommandLine(Path program) {
    parts.add(program.toString());
  }

  public CommandLine add(String... arguments) {
    parts.addAll(List.of(arguments));
    return this;
  }

  public CommandLine add(List<String> arguments) {
    parts.addAll(arguments);
    return this;
  }

  /** The option with its value, when there is one. */
  public CommandLine option(String option, Optional<String> value) {
    value.ifPresent(given -> add(option, given));
    return this;
  }

  public List<String> toList() {
    return List.copyOf(parts);
  }
}
