package learning.piggyback.application.question.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import learning.piggyback.domain.DomainProblem;
import learning.piggyback.domain.ProblemKind;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.QuestionType;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.companion.VariantSlot;

/**
 * Puts questions into the words of all companions. Nothing is kept: the adult takes them or not.
 */
public final class RephraseQuestions {

  private final ComposeVariants composeVariants;

  public RephraseQuestions(ComposeVariants composeVariants) {
    this.composeVariants = composeVariants;
  }

  /** Why a variant is not there. */
  public record Missing(VariantSlot slot, String reason, String message) {}

  /** The variants that passed the checks, and why others are not there. */
  public record Rephrased(Map<VariantSlot, String> variants, List<Missing> missing) {}

  /**
   * Blocks while a provider is asked.
   *
   * @param questions at least one
   * @param provider empty for the default
   * @throws DomainProblem {@code UNAVAILABLE} with the provider's reason as code when nothing was
   *     written at all, and what {@code QuestionWriters#named} throws
   */
  public Rephrased rephrase(Map<QuestionType, Wording> questions, Optional<String> provider) {
    List<VariantWish> wishes =
        Stream.of(Companion.values())
            .flatMap(companion ->
                questions.entrySet().stream()
                    .map(one ->
                        new VariantWish(new VariantSlot(companion, one.getKey()), one.getValue())))
            .toList();
    ComposeVariants.Composed composed =
        composeVariants.compose(Optional.empty(), List.of(wishes), provider).getFirst();
    List<Missing> missing = new ArrayList<>();
    composed
        .lacking()
        .forEach((slot, lack) -> missing.add(new Missing(slot, lack.reason(), lack.message())));
    if (composed.good().isEmpty() && !missing.isEmpty()) {
      throw new DomainProblem(
          ProblemKind.UNAVAILABLE,
          missing.getFirst().reason(),
          "Persona generation failed: " + missing.getFirst().message());
    }
    return new Rephrased(composed.good(), missing);
  }
}
