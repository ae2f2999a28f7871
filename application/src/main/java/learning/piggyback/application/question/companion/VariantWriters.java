package learning.piggyback.application.question.companion;

import java.util.List;
import java.util.Optional;
import learning.piggyback.application.question.QuestionWriters;

/** The writers of variants: of each provider of questions one. */
public final class VariantWriters {

  private final QuestionWriters questionWriters;
  private final List<VariantWriter> writers;

  /**
   * @param questionWriters decide who is known, preferred and available
   * @param writers one for each available one of them
   */
  public VariantWriters(QuestionWriters questionWriters, List<VariantWriter> writers) {
    this.questionWriters = questionWriters;
    this.writers = List.copyOf(writers);
  }

  /**
   * The writer of a provider, or the first available one when none is named. Throws what {@link
   * QuestionWriters#named} throws.
   */
  public VariantWriter named(Optional<String> provider) {
    String name = questionWriters.named(provider).provider();
    return writers.stream()
        .filter(writer -> writer.provider().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No variant writer for " + name));
  }
}
