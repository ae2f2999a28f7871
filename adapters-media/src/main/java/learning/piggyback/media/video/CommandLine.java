package learning.piggyback.media.video;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers a program's arguments. */
final class CommandLine {

  private final List<String> parts = new ArrayList<>();

  CommandLine(Path program) {
    parts.add(program.toString());
  }

  CommandLine add(String... arguments) {
    parts.addAll(List.of(arguments));
    return this;
  }

  CommandLine add(List<String> arguments) {
    parts.addAll(arguments);
    return this;
  }

  /** The option with its value, when there is one. */
  CommandLine option(String option, Optional<String> value) {
    value.ifPresent(given -> add(option, given));
    return this;
  }

  List<String> toList() {
    return List.copyOf(parts);
  }
}
