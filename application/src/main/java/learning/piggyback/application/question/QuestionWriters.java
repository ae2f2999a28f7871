package learning.piggyback.application.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;

/** The writers that this installation knows, in the order in which they are preferred. */
public final class QuestionWriters {

  private final List<QuestionWriter> writers;

  /**
   * @param writers at least one that is always available
   */
  public QuestionWriters(List<QuestionWriter> writers) {
    this.writers = List.copyOf(writers);
  }

  public List<QuestionWriter> all() {
    return writers;
  }

  /**
   * The writer of a provider, or the first available one when none is named. {@code INVALID
   * unknown_provider} for a name that is not known, {@code UNAVAILABLE provider_not_configured} for
   * one that cannot be used now.
   */
  public QuestionWriter named(Optional<String> provider) {
    if (provider.filter(name -> !name.isBlank()).isEmpty()) {
      return writers.stream()
          .filter(writer -> writer.unavailable().isEmpty())
          .findFirst()
          .orElseThrow(() -> unavailable("No question writer is available."));
    }
    QuestionWriter writer =
        writers.stream()
            .filter(w -> w.provider().equals(provider.get().strip()))
            .findFirst()
            .orElseThrow(this::unknown);
    writer
        .unavailable()
        .ifPresent(why -> {
          throw unavailable(why);
        });
    return writer;
  }

  private DomainProblem unknown() {
    return DomainProblem.invalid(
        "unknown_provider",
        writers.stream()
            .map(QuestionWriter::provider)
            .collect(Collectors.joining(", ", "Unknown provider. Known are: ", ".")));
  }

  private static DomainProblem unavailable(String why) {
    return new DomainProblem(ProblemKind.UNAVAILABLE, "provider_not_configured", why);
  }
}
