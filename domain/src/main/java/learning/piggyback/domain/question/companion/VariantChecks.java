package learning.piggyback.domain.question.companion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import learning.piggyback.domain.question.Companion;
import learning.piggyback.domain.question.Wording;
import learning.piggyback.domain.question.check.Content;
import learning.piggyback.domain.question.check.UnsafeText;
import learning.piggyback.domain.question.check.WordingRules;

/** Checks a variant, whoever wrote it. */
public final class VariantChecks {

  private VariantChecks() {}

  /**
   * What a new variant fails in; empty when all is well.
   *
   * @param base the question with its answer; without words where there is none
   */
  public static List<VariantFinding> findings(Companion companion, Wording base, String variant) {
    List<VariantFinding> findings = new ArrayList<>();
    if (UnsafeText.isUnsafe(variant)) {
      findings.add(new VariantFinding(VariantCheck.SAFE, "It is not for children."));
    }
    if (!base.question().isBlank()) {
      sameWords(base, variant).ifPresent(findings::add);
      givenAway(base, variant).ifPresent(findings::add);
    }
    if (WordingRules.asksMore(variant)) {
      findings.add(new VariantFinding(VariantCheck.SINGLE, "It asks more than one thing."));
    }
    findings.addAll(Voice.findings(companion, base.question(), variant));
    return List.copyOf(findings);
  }

  /**
   * As {@link #findings(Companion, Wording, String)}, of one that was saved earlier.
   *
   * @param now the question as it is now; empty when there is none any more
   */
  public static List<VariantFinding> findings(
      Companion companion, Optional<Wording> now, Variant variant) {
    Wording base = now.orElse(variant.base());
    List<VariantFinding> findings = new ArrayList<>(findings(companion, base, variant.question()));
    if (!variant.isOwn() && !variant.fits(base)) {
      findings.add(
          new VariantFinding(
              VariantCheck.UP_TO_DATE,
              "The question was changed since. Children hear it as it is until this is rewritten."));
    }
    return findings;
  }

  private static Optional<VariantFinding> sameWords(Wording base, String variant) {
    List<String> added = SameWords.added(base, variant);
    return SameWords.missing(base, variant)
        .or(() ->
            added.isEmpty()
                ? Optional.empty()
                : Optional.of("It says something else: %s.".formatted(String.join(", ", added))))
        .map(reason -> new VariantFinding(VariantCheck.SAME_WORDS, reason));
  }

  private static Optional<VariantFinding> givenAway(Wording base, String variant) {
    Content answer = Content.of(base.answer());
    boolean told = SameWords.added(base, variant).stream().anyMatch(answer::has);
    return told
        ? Optional.of(
            new VariantFinding(
                VariantCheck.NOT_GIVEN_AWAY, "It says more of the answer than the question."))
        : Optional.empty();
  }
}
